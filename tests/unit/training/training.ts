import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import type { Step, TrainingPlan } from '../../../lib/training/training-plan';
import { TODAY } from '../habits/sat';

/** A Wednesday in November 2026. */
export const DAY = TODAY.day;

export function step(id: string, day: number, changes: Partial<Step> = {}): Step {
  return {
    id,
    day,
    activity: { kind: 'mock', minutes: 30 },
    reason: 'longer',
    status: 'open',
    isOwn: false,
    plannedAt: 0,
    changedAt: 0,
    ...changes,
  };
}

export const DRILL = { kind: 'drill', drill: 'silent-reading', minutes: 5 } as const;

/** A plan for an exam in ten days, for Tuesdays, Thursdays and Saturdays. */
export function training(changes: Partial<TrainingPlan> = {}): TrainingPlan {
  return {
    id: 'plan',
    changedAt: 0,
    choice: NO_CHOICE,
    examDay: DAY + 10,
    weekdays: [2, 4, 6],
    reminderTimes: [],
    steps: [],
    isDeleted: false,
    ...changes,
  };
}
