import type { ViolationRow } from '../db/schema';
import type { ExamPlan } from '../exams/exam-plan';
import type { LogEntry } from '../exams/log-entry';
import { type QuestionTime, questionStretches, questionTimes } from '../exams/pace';
import { coveredMs, joined } from './spans';

export interface PacedQuestion extends QuestionTime {
  /** Time of violations while it was on screen. */
  readonly lostMs: number;
}

/** How the time went over the questions that were seen. */
export interface QuestionPace {
  /** In the order of their numbers. */
  readonly questions: readonly PacedQuestion[];
  /** How many there are, as the page or the person said; `null` = not known. */
  readonly total: number | null;
  readonly meanMs: number;
  /** What the exam gives for one question, where it says how many there are and how long it takes. */
  readonly examMs: number | null;
  /** Whether the exam says exactly how many questions there are; else `examMs` is for the most there may be. */
  readonly isExact: boolean;
  readonly longest: PacedQuestion;
  readonly shortest: PacedQuestion;
  readonly lostMs: number;
}

/**
 * @param violations those marked as false alarms are no time lost, nor are gaps in monitoring
 * @param endMs when the exam ended, or now, since the session's start
 * @returns `null` where no question was seen
 */
export function questionPace(
  log: readonly LogEntry[],
  violations: readonly ViolationRow[],
  plan: Pick<ExamPlan, 'exam' | 'minutes'>,
  endMs: number,
): QuestionPace | null {
  const lost = joined(
    violations
      .filter(({ rule, falseAlarmAt }) => falseAlarmAt === null && rule !== 'monitoring-gap')
      .map(({ startMs, endMs: untilMs }) => ({ startMs, endMs: untilMs ?? endMs })),
  );
  const stretches = questionStretches(log, endMs);
  const questions = questionTimes(log, endMs).map((time) => ({
    ...time,
    lostMs: stretches
      .filter(({ number }) => number === time.number)
      .reduce((sum, stretch) => sum + coveredMs(stretch, lost), 0),
  }));
  const [first] = questions;
  if (first === undefined) return null;
  const last = log.findLast((entry) => entry.type === 'question');
  return {
    questions,
    total: last?.type === 'question' ? last.total : null,
    meanMs: sum(questions.map(({ spentMs }) => spentMs)) / questions.length,
    ...examPace(plan),
    longest: questions.reduce((longest, time) => (time.spentMs > longest.spentMs ? time : longest), first),
    shortest: questions.reduce((shortest, time) => (time.spentMs < shortest.spentMs ? time : shortest), first),
    lostMs: sum(questions.map(({ lostMs }) => lostMs)),
  };
}

function examPace({ exam, minutes }: Pick<ExamPlan, 'exam' | 'minutes'>): Pick<QuestionPace, 'examMs' | 'isExact'> {
  const [fewest, most] = exam?.questions ?? [0, 0];
  if (minutes === null || most === 0) return { examMs: null, isExact: false };
  return { examMs: (minutes * 60_000) / most, isExact: fewest === most };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
