import type { Source } from '../providers/define-provider';

/** A real exam, as its vendor announces it. */
export interface Exam extends Source {
  /** What its vendor calls it in short, such as `SAA-C03`; unique. */
  readonly code: string;
  readonly title: string;
  readonly vendor: string;
  /** Time for the questions. */
  readonly minutes: number;
  /** Time in the seat with briefing and survey, where it is known to be longer. */
  readonly seatMinutes: number | null;
  /** The fewest and the most questions that there may be; `null` = not published. */
  readonly questions: readonly [fewest: number, most: number] | null;
  /** In the vendor's words, such as `720 of 1000`; `null` = not published, or not known. */
  readonly passMark: string | null;
  /** Whose rules it is sat under: a pack's id. */
  readonly packId: string;
  /** What else one should know before practising. */
  readonly note: string | null;
  /** Which of the numbers could not be verified, where the rest of the row is better known than those. */
  readonly unverified?: readonly ExamNumber[];
}

export const EXAM_NUMBERS = ['minutes', 'seatMinutes', 'questions', 'passMark'] as const;

export type ExamNumber = (typeof EXAM_NUMBERS)[number];
