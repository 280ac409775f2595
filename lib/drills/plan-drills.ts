import type { ExamPlan } from '../exams/exam-plan';

/** What fails people in real exams: something calls for their attention, and they give it. */
export const DRILL_KINDS = ['phone', 'doorbell', 'voice', 'notification'] as const;

export type DrillKind = (typeof DRILL_KINDS)[number];

export interface PlannedDrill {
  readonly kind: DrillKind;
  /** Since the exam began. */
  readonly dueMs: number;
}

const MINUTE_MS = 60_000;
/** Time to settle down first. */
const FIRST_AFTER_MS = 3 * MINUTE_MS;
/** From one to the next at least so long, and at most three times that: nobody should wait for it. */
const SHORTEST_GAP_MS = 5 * MINUTE_MS;
const LONGEST_GAP_MS = 15 * MINUTE_MS;
/** In an exam without a limit it goes on for so long. */
const WITHOUT_LIMIT_MS = 240 * MINUTE_MS;
/** Nobody is interrupted in the last minute. */
const NOT_IN_LAST_MS = MINUTE_MS;

/** The interruptions of one exam: as `planDrills`, and none where none are wanted. */
export function drillsFor(
  { interruptions, minutes }: Pick<ExamPlan, 'interruptions' | 'minutes'>,
  random: () => number,
): readonly PlannedDrill[] {
  return interruptions === 'none' ? [] : planDrills(minutes === null ? null : minutes * MINUTE_MS, random);
}

/**
 * When to interrupt, and how. No kind comes twice before all have come once.
 *
 * @param limitMs length of the exam; `null` = no limit
 * @param random gives numbers from 0 to below 1
 */
export function planDrills(limitMs: number | null, random: () => number): readonly PlannedDrill[] {
  const untilMs = (limitMs ?? WITHOUT_LIMIT_MS) - NOT_IN_LAST_MS;
  const drills: PlannedDrill[] = [];
  let left: DrillKind[] = [];
  let dueMs = FIRST_AFTER_MS + random() * SHORTEST_GAP_MS;
  while (dueMs < untilMs) {
    if (left.length === 0) left = [...DRILL_KINDS];
    const [kind] = left.splice(Math.floor(random() * left.length), 1);
    if (kind === undefined) break;
    drills.push({ kind, dueMs: Math.round(dueMs) });
    dueMs += SHORTEST_GAP_MS + random() * (LONGEST_GAP_MS - SHORTEST_GAP_MS);
  }
  return drills;
}
