import { findExam } from '../exams/catalogue';
import type { Exam } from '../exams/exam';
import type { ExamChoice } from '../exams/exam-plan';
import { extended } from '../exams/extra-time';

/** What a plan leads to. */
export interface ExamOfPlan {
  /** `null` = none in particular. */
  readonly exam: Exam | null;
  /** Its time with what is granted on top; `null` = no exam, so no limit. */
  readonly examMinutes: number | null;
}

/** @param own exams of the user's own */
export function examOfPlan({ choice }: { readonly choice: ExamChoice }, own: readonly Exam[]): ExamOfPlan {
  const exam = findExam(choice.examCode, own);
  return { exam, examMinutes: exam && extended(exam.minutes, choice.extraTime) };
}
