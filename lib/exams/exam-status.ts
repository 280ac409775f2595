import type { ExamStatus } from '../messages';
import type { ExamPlan } from './exam-plan';
import type { ExamState } from './exam-state';
import type { LogEntry } from './log-entry';

/** Enough to read again what one has missed. */
const SAID_KEPT = 20;

const SAID: ReadonlySet<LogEntry['type']> = new Set([
  'greeted',
  'exam-began',
  'warned',
  'reminded',
  'ended-by-proctor',
  'time-alert',
  'time-up',
  'break-began',
  'break-ended',
  'review-began',
  'review-ended',
]);

/** What the overlay needs to know of an exam. `startedAt`: the session's time zero, epoch ms. */
export function examStatus(
  plan: ExamPlan,
  state: ExamState,
  entries: readonly LogEntry[],
  startedAt: number | null,
): ExamStatus {
  const at = (ms: number | null) => (ms === null || startedAt === null ? null : startedAt + ms);
  return {
    packName: plan.packName,
    title: plan.exam === null ? null : `${plan.exam.code} ${plan.exam.title}`,
    live: plan.conduct.live,
    breaks: plan.breaks,
    breaksTaken: state.breaksTaken,
    onBreakSinceAt: at(state.onBreakSinceMs),
    beganAt: at(state.beganMs),
    greeted: state.greeted,
    upAt: at(upMs(plan, state)),
    limitMs: plan.minutes === null ? null : plan.minutes * 60_000,
    inReviewSinceAt: at(state.inReviewSinceMs),
    question: state.question && {
      number: state.question.number,
      total: state.question.total,
      from: state.question.from,
    },
    interruption: interruptionIn(plan, entries, at),
    said: entries.filter(({ type }) => SAID.has(type)).slice(-SAID_KEPT),
  };
}

/** Where interruptions are to be seen, the one that lasts. */
function interruptionIn(
  { interruptions }: ExamPlan,
  entries: readonly LogEntry[],
  at: (ms: number) => number | null,
): ExamStatus['interruption'] {
  const last = entries.findLast(({ type }) => type === 'drill-began' || type === 'drill-ended');
  if (interruptions !== 'seen' || last?.type !== 'drill-began') return null;
  const untilAt = at(last.atMs + last.lengthMs);
  return untilAt === null ? null : { kind: last.kind, untilAt };
}

/** When time is up, without the break that one may be in. */
function upMs({ minutes, breaks }: ExamPlan, { beganMs, breakMs }: ExamState): number | null {
  if (minutes === null || beganMs === null) return null;
  return beganMs + minutes * 60_000 + (breaks.kind === 'scheduled' ? breakMs : 0);
}
