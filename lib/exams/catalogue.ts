import { AWS_EXAMS } from './catalogue/aws';
import { COMPTIA_EXAMS } from './catalogue/comptia';
import { GOOGLE_EXAMS } from './catalogue/google';
import { LINUX_FOUNDATION_EXAMS } from './catalogue/linux-foundation';
import { MICROSOFT_EXAMS } from './catalogue/microsoft';
import { OTHER_EXAMS } from './catalogue/others';
import type { Exam } from './exam';

/** Real exams. Numbers change: each row says where it was read and when, and users can make their own. */
export const EXAMS: readonly Exam[] = [
  ...AWS_EXAMS,
  ...MICROSOFT_EXAMS,
  ...GOOGLE_EXAMS,
  ...COMPTIA_EXAMS,
  ...LINUX_FOUNDATION_EXAMS,
  ...OTHER_EXAMS,
];

/** An exam by its code: the user's own first, so that a correction of a row wins. */
export function findExam(code: string | null, own: readonly Exam[]): Exam | null {
  return [...own, ...EXAMS].find((exam) => exam.code === code) ?? null;
}

/** All exams there are to choose from: the user's own, and those of the catalogue that they did not correct. */
export function allExams(own: readonly Exam[]): readonly Exam[] {
  const corrected = new Set(own.map(({ code }) => code));
  return [...own, ...EXAMS.filter(({ code }) => !corrected.has(code))];
}
