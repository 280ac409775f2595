import { findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { NO_CHOICE } from '../../lib/exams/parse-choice';
import type { Weekday } from '../../lib/habits/days';
import type { PractisedExam } from '../../lib/habits/readiness';
import type { PlanHead } from '../../lib/training/change-plan';
import { dateOfDay, dayOfDate } from '../../lib/training/times-of-day';
import { PLAN_LIMITS } from '../../lib/training/training-plan';

/** What the form of the plan holds. */
export interface PlanDraft {
  readonly date: string;
  readonly choice: ExamChoice;
  readonly weekdays: readonly Weekday[];
  /** The days of the week were chosen by hand. */
  readonly areChosen: boolean;
}

export type PlanProblem = 'no-date' | 'over' | 'too-far' | 'no-weekdays';

export const PLAN_PROBLEMS: Readonly<Record<PlanProblem, string>> = {
  'no-date': 'Choose the day of your exam.',
  over: 'That day is over. Choose a later one.',
  'too-far': 'That is more than a year away. Come back nearer to it: until then, the home page says what to practise.',
  'no-weekdays': 'Choose at least one day of the week.',
};

/** Every other day, and one of the weekend: enough to grow, with days of rest. */
const USUAL: readonly Weekday[] = [2, 4, 6];
const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** With so little time, every day may be needed. */
const SHORT_TIME_DAYS = 10;

export function newPlanDraft(choice: ExamChoice = NO_CHOICE): PlanDraft {
  return { date: '', choice, weekdays: USUAL, areChosen: false };
}

/** The exam that was practised last is most likely the one that is meant. */
export function choiceFor(practised: PractisedExam | null, own: readonly Exam[]): ExamChoice {
  const exam = practised && findExam(practised.code, own);
  return exam === null ? NO_CHOICE : { ...NO_CHOICE, examCode: exam.code, packId: exam.packId };
}

export function planDraftOf({ examDay, choice, weekdays }: PlanHead): PlanDraft {
  return { date: dateOfDay(examDay), choice, weekdays, areChosen: true };
}

/** Another date; the days of the week follow it until they are chosen by hand. */
export function withDate(draft: PlanDraft, date: string, today: number): PlanDraft {
  const day = dayOfDate(date);
  if (draft.areChosen || day === null) return { ...draft, date };
  return { ...draft, date, weekdays: day - today <= SHORT_TIME_DAYS ? ALL : USUAL };
}

/** @param today as `habits/days.ts` counts days */
export function readPlanDraft(
  { date, choice, weekdays }: PlanDraft,
  today: number,
): Omit<PlanHead, 'reminderTimes'> | PlanProblem {
  const examDay = dayOfDate(date);
  if (examDay === null) return 'no-date';
  if (examDay < today) return 'over';
  if (examDay - today > PLAN_LIMITS.daysAhead) return 'too-far';
  return weekdays.length === 0 ? 'no-weekdays' : { examDay, choice, weekdays };
}
