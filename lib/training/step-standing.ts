import { MINUTE_MS } from '../habits/clean-time';
import { isFullLength } from '../habits/readiness';
import type { Sitting } from '../habits/sitting';
import { type Activity, isAlike, type Step, stepsOf, type TrainingPlan } from './training-plan';

/** Where a step stands. `missed`: its day is over, and it is still open. Nobody is blamed for it. */
export type StepState = 'ahead' | 'today' | 'missed' | 'done' | 'skipped';

export interface StepStanding {
  readonly step: Step;
  readonly state: StepState;
  /** The session that ticked it off; `null` = none did. */
  readonly sessionId: string | null;
}

/** What has been done, as far as steps can be ticked off by it. */
export interface Done {
  /** In any order. */
  readonly sittings: readonly Sitting[];
  /** The last complete system test: its day and its time; `null` = none. */
  readonly testedAt: { readonly day: number; readonly at: number } | null;
  /** Time at full length, minutes; `null` = no exam, or one without a limit. */
  readonly examMinutes: number | null;
}

/** Whoever means to sit for an hour ends some seconds before or after it. */
const GRACE_MS = MINUTE_MS;
/** A drill that was stopped halfway is none. */
const DRILL_RATIO = 0.8;
/** The wait for the proctor is as long as it is: a minute at least. */
const SHORTEST_WAIT_MS = 50_000;

/**
 * The steps in order, each with what came of it. A sitting ticks off one step: the first one of its kind whose day has come
 * and whose next one of that kind has not. So what is late still counts, and what is done twice does not count ahead.
 *
 * @param today as `habits/days.ts` counts days
 */
export function standingsOf(plan: TrainingPlan, done: Done, today: number): readonly StepStanding[] {
  const steps = stepsOf(plan);
  const unused = done.sittings.toSorted((a, b) => a.startedAt - b.startedAt);
  return steps.map((step, index) => {
    const at = step.status === 'open' ? unused.findIndex((one) => ticksOff(one, step, plan, done)) : -1;
    const isBefore = at >= 0 && (unused[at]?.day ?? 0) < nextDay(steps, index);
    const [sitting] = isBefore ? unused.splice(at, 1) : [];
    const isTested = step.activity.kind === 'system-test' && wasTested(step, done);
    const isDone = sitting !== undefined || isTested;
    return { step, state: stateOf(step, isDone, today), sessionId: sitting?.sessionId ?? null };
  });
}

function stateOf({ status, day }: Step, isDone: boolean, today: number): StepState {
  if (status === 'done' || (status === 'open' && isDone)) return 'done';
  if (status === 'skipped') return 'skipped';
  return day > today ? 'ahead' : day === today ? 'today' : 'missed';
}

/** The day on which the next step of its kind has its turn. */
function nextDay(steps: readonly Step[], index: number): number {
  const { day, activity } = steps[index] ?? {};
  if (day === undefined || activity === undefined) return 0;
  const next = steps.find((other, at) => at > index && other.day > day && isAlike(other.activity, activity));
  return next?.day ?? Number.POSITIVE_INFINITY;
}

function ticksOff(sitting: Sitting, step: Step, { choice }: TrainingPlan, { examMinutes }: Done): boolean {
  if (sitting.day < step.day || sitting.startedAt < step.plannedAt) return false;
  return isEnough(sitting, step.activity, choice.examCode, examMinutes);
}

function isEnough(sitting: Sitting, activity: Activity, examCode: string | null, examMinutes: number | null): boolean {
  const { drill, exam, outcome, practice } = sitting;
  switch (activity.kind) {
    case 'mock': {
      const isOther = exam !== null && examCode !== null && exam.code !== examCode;
      if (drill !== null || isOther || outcome === 'given-up') return false;
      const isWhole = activity.minutes === examMinutes && isFullLength(sitting, examMinutes);
      return isWhole || practice.watchedMs >= activity.minutes * MINUTE_MS - GRACE_MS;
    }
    case 'drill':
      if (drill !== activity.drill) return false;
      return (
        practice.watchedMs >=
        (drill === 'check-in-wait' ? SHORTEST_WAIT_MS : activity.minutes * DRILL_RATIO * MINUTE_MS)
      );
    case 'system-test':
      return false;
  }
}

function wasTested({ day, plannedAt }: Step, { testedAt }: Done): boolean {
  return testedAt !== null && testedAt.day >= day && testedAt.at >= plannedAt;
}
