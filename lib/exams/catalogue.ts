import type { Exam } from './exam';

/** Real exams. Numbers change: each row says where it was read and when, and users can make their own. */
export const EXAMS: readonly Exam[] = [];

/** An exam by its code: the user's own first, so that a correction of a row wins. */
export function findExam(code: string | null, own: readonly Exam[]): Exam | null {
  return [...own, ...EXAMS].find((exam) => exam.code === code) ?? null;
}
