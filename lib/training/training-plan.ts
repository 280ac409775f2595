import type { SoloDrill } from '../drills/solo-drills';
import type { ExamChoice } from '../exams/exam-plan';
import type { Weekday } from '../habits/days';

/** What is done in a step of the plan. */
export type Activity =
  | { readonly kind: 'mock'; readonly minutes: number }
  | { readonly kind: 'drill'; readonly drill: SoloDrill; readonly minutes: number }
  | { readonly kind: 'system-test' };

/** Why a step is in the plan; `step-text.ts` says it in words. */
export const STEP_REASONS = ['longer', 'again', 'keep', 'full', 'slips', 'habit', 'test', 'light', 'own'] as const;

export type StepReason = (typeof STEP_REASONS)[number];

/**
 * `done` is what somebody ticked off by hand; what sittings tick off is found anew each time (`step-standing.ts`).
 * `removed` stays in the list: a step that was only left out would come back from another copy of the plan.
 */
export const STEP_STATUSES = ['open', 'done', 'skipped', 'removed'] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];

/** One thing to do on one day. Days are counted as in `habits/days.ts`, so that no time zone moves them. */
export interface Step {
  /** Never used again in the same plan. */
  readonly id: string;
  readonly day: number;
  readonly activity: Activity;
  readonly reason: StepReason;
  readonly status: StepStatus;
  /** Added or changed by hand: a new proposal leaves it alone. */
  readonly isOwn: boolean;
  /** Epoch ms. What was sat before does not count for it. */
  readonly plannedAt: number;
  /** Epoch ms. Of two versions of a step, the later one counts. */
  readonly changedAt: number;
}

/**
 * The way to an exam. Two copies of it become one like this: where the ids differ, the one that was changed later is the
 * plan; where they are the same, all but the steps is that of the later change, and of each step its later version counts.
 */
export interface TrainingPlan {
  readonly id: string;
  /** Epoch ms, of everything but the steps. */
  readonly changedAt: number;
  readonly choice: ExamChoice;
  readonly examDay: number;
  /** The days of the week on which one practises, in order; one at least. */
  readonly weekdays: readonly Weekday[];
  /** `18:30`, on the clock on the wall, in order; none = no reminders. */
  readonly reminderTimes: readonly string[];
  readonly steps: readonly Step[];
  /** The plan is not wanted any more. */
  readonly isDeleted: boolean;
}

export const PLAN_LIMITS = {
  /** Further away, a plan is a wish. */
  daysAhead: 366,
  /** What is proposed; a list is to be read. */
  proposedSteps: 40,
  /** With those added by hand. */
  steps: 100,
  /** Steps that are remembered as removed. */
  removedSteps: 100,
  reminderTimes: 4,
  /** As of an exam. */
  mockMinutes: 720,
} as const;

/** The steps that are part of the plan, day by day, and of a day what prepares before what takes long. */
export function stepsOf({ steps }: Pick<TrainingPlan, 'steps'>): readonly Step[] {
  return steps
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => a.day - b.day || ORDER[a.activity.kind] - ORDER[b.activity.kind]);
}

const ORDER: Readonly<Record<Activity['kind'], number>> = { 'system-test': 0, drill: 1, mock: 2 };

/** Whether a sitting of one could be meant for the other. */
export function isAlike(a: Activity, b: Activity): boolean {
  return a.kind === 'drill' && b.kind === 'drill' ? a.drill === b.drill : a.kind === b.kind;
}
