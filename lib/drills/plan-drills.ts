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

/** Where interruptions are all that is practised, they come soon and often. */
const SOLO_FIRST_AFTER_MS = 12_000;
/** Time for the longest sound, and to find back to the text. */
const SOLO_SHORTEST_GAP_MS = 22_000;
const SOLO_LONGEST_GAP_MS = 40_000;
/** So that each can be watched to its end. */
const SOLO_NOT_IN_LAST_MS = 15_000;

/** The interruptions of a drill: as `planDrills`, but close together. */
export function soloInterruptions(lengthMs: number, random: () => number): readonly PlannedDrill[] {
  return spread({
    firstMs: SOLO_FIRST_AFTER_MS + random() * SOLO_SHORTEST_GAP_MS,
    untilMs: lengthMs - SOLO_NOT_IN_LAST_MS,
    gapMs: () => SOLO_SHORTEST_GAP_MS + random() * (SOLO_LONGEST_GAP_MS - SOLO_SHORTEST_GAP_MS),
    random,
  });
}

/**
 * When to interrupt, and how. No kind comes twice before all have come once.
 *
 * @param limitMs length of the exam; `null` = no limit
 * @param random gives numbers from 0 to below 1
 */
export function planDrills(limitMs: number | null, random: () => number): readonly PlannedDrill[] {
  return spread({
    firstMs: FIRST_AFTER_MS + random() * SHORTEST_GAP_MS,
    untilMs: (limitMs ?? WITHOUT_LIMIT_MS) - NOT_IN_LAST_MS,
    gapMs: () => SHORTEST_GAP_MS + random() * (LONGEST_GAP_MS - SHORTEST_GAP_MS),
    random,
  });
}

interface Spread {
  readonly firstMs: number;
  readonly untilMs: number;
  readonly gapMs: () => number;
  readonly random: () => number;
}

function spread({ firstMs, untilMs, gapMs, random }: Spread): readonly PlannedDrill[] {
  const drills: PlannedDrill[] = [];
  let left: DrillKind[] = [];
  let dueMs = firstMs;
  while (dueMs < untilMs) {
    if (left.length === 0) left = [...DRILL_KINDS];
    const [kind] = left.splice(Math.floor(random() * left.length), 1);
    if (kind === undefined) break;
    drills.push({ kind, dueMs: Math.round(dueMs) });
    dueMs += gapMs();
  }
  return drills;
}
