import { DRILL_MINUTES, SOLO_DRILLS } from '../../lib/drills/solo-drills';
import { parseActivity } from '../../lib/training/parse-training-plan';
import { dateOfDay, dayOfDate } from '../../lib/training/times-of-day';
import type { Activity } from '../../lib/training/training-plan';

/** What the form of a step holds. */
export interface StepDraft {
  readonly date: string;
  /** `mock`, `system-test` or the name of a drill. */
  readonly what: string;
  /** As typed. */
  readonly mockMinutes: string;
  readonly drillMinutes: number;
}

export type StepProblem = 'no-date' | 'over' | 'after-exam' | 'no-minutes';

export const STEP_PROBLEMS: Readonly<Record<StepProblem, string>> = {
  'no-date': 'Choose a day.',
  over: 'That day is over. Choose today or a later one.',
  'after-exam': 'Choose a day before the exam.',
  'no-minutes': 'Choose from 1 to 720 minutes.',
};

const USUAL_MOCK_MINUTES = 30;

export function stepDraftOf(day: number, activity: Activity): StepDraft {
  return {
    date: dateOfDay(day),
    what: activity.kind === 'drill' ? activity.drill : activity.kind,
    mockMinutes: String(activity.kind === 'mock' ? activity.minutes : USUAL_MOCK_MINUTES),
    drillMinutes: activity.kind === 'drill' ? activity.minutes : DRILL_MINUTES[1],
  };
}

/** @param today as `habits/days.ts` counts days */
export function readStepDraft(
  { date, what, mockMinutes, drillMinutes }: StepDraft,
  { today, examDay }: { readonly today: number; readonly examDay: number },
): { readonly day: number; readonly activity: Activity } | StepProblem {
  const day = dayOfDate(date);
  if (day === null) return 'no-date';
  if (day < today) return 'over';
  if (day >= examDay) return 'after-exam';
  const drill = SOLO_DRILLS.find((each) => each === what);
  const minutes = mockMinutes.trim() === '' ? Number.NaN : Number(mockMinutes);
  const activity = parseActivity(drill ? { kind: 'drill', drill, minutes: drillMinutes } : { kind: what, minutes });
  return activity === null ? 'no-minutes' : { day, activity };
}
