import { DRILL_MINUTES, SOLO_DRILLS } from '../drills/solo-drills';
import { parseChoice } from '../exams/parse-choice';
import type { Weekday } from '../habits/days';
import { isTimeOfDay } from './times-of-day';
import { type Activity, PLAN_LIMITS, STEP_REASONS, STEP_STATUSES, type Step, type TrainingPlan } from './training-plan';

type Fields = Readonly<Record<string, unknown>>;

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const LONGEST_ID = 64;
/** The latest time that there is, and its day. */
const LATEST_AT = 8.64e15;
const LATEST_DAY = 1e8;

/** Reads a stored plan; `null` where there is none, where it was deleted, or where its exam's day makes no sense. */
export function parseTrainingPlan(value: unknown): TrainingPlan | null {
  const plan = parseStoredPlan(value);
  return plan === null || plan.isDeleted ? null : plan;
}

/** Reads also a plan that was deleted: it says so to older copies. */
export function parseStoredPlan(value: unknown): TrainingPlan | null {
  if (!isRecord(value)) return null;
  const { id, examDay, changedAt } = value;
  if (!isId(id) || !isDay(examDay)) return null;
  const weekdays = listOf(value.weekdays);
  const chosen = WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
  return {
    id,
    changedAt: isTime(changedAt) ? changedAt : 0,
    choice: parseChoice(value.choice),
    examDay,
    weekdays: chosen.length === 0 ? WEEKDAYS : chosen,
    reminderTimes: parseTimes(value.reminderTimes),
    steps: parseSteps(value.steps),
    isDeleted: value.isDeleted === true,
  };
}

export function parseTimes(value: unknown): readonly string[] {
  const times = new Set(listOf(value).filter(isTimeOfDay));
  return [...times].sort().slice(0, PLAN_LIMITS.reminderTimes);
}

function parseSteps(value: unknown): readonly Step[] {
  const steps = listOf(value).flatMap((one) => parseStep(one) ?? []);
  const unique = steps.filter(({ id }, index) => steps.findIndex((other) => other.id === id) === index);
  return withinLimits(unique);
}

/** As many steps as a plan may have, and of the removed ones the last. */
export function withinLimits(steps: readonly Step[]): readonly Step[] {
  const isRemoved = ({ status }: Step) => status === 'removed';
  const removed = steps.filter(isRemoved).sort((a, b) => b.changedAt - a.changedAt);
  return [
    ...steps.filter((step) => !isRemoved(step)).slice(0, PLAN_LIMITS.steps),
    ...removed.slice(0, PLAN_LIMITS.removedSteps),
  ];
}

function parseStep(value: unknown): Step | null {
  if (!isRecord(value)) return null;
  const { id, day, plannedAt, changedAt } = value;
  const activity = parseActivity(value.activity);
  if (!isId(id) || !isDay(day) || activity === null) return null;
  return {
    id,
    day,
    activity,
    reason: STEP_REASONS.find((reason) => reason === value.reason) ?? 'own',
    status: STEP_STATUSES.find((status) => status === value.status) ?? 'open',
    isOwn: value.isOwn === true,
    plannedAt: isTime(plannedAt) ? plannedAt : 0,
    changedAt: isTime(changedAt) ? changedAt : 0,
  };
}

/** Also what a form says; `null` if it is nothing that can be done. */
export function parseActivity(value: unknown): Activity | null {
  if (!isRecord(value)) return null;
  const { kind, minutes } = value;
  switch (kind) {
    case 'mock':
      return isCount(minutes, PLAN_LIMITS.mockMinutes) ? { kind, minutes } : null;
    case 'drill': {
      const drill = SOLO_DRILLS.find((each) => each === value.drill);
      const length = DRILL_MINUTES.find((each) => each === minutes);
      return drill === undefined || length === undefined ? null : { kind, drill, minutes: length };
    }
    case 'system-test':
      return { kind };
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID;
}

function isDay(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(Number(value)) <= LATEST_DAY;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST_AT;
}

function isCount(value: unknown, most: number): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
}
