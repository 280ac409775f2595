import { SOLO_DRILLS, type SoloDrill } from '../drills/solo-drills';
import { type CleanTime, NO_TIME } from '../habits/clean-time';
import { HABIT_IDS } from '../habits/habit';
import type { Outcome, Sitting } from '../habits/sitting';

/**
 * Sittings as they are synced: numbers only, beside the codes of exams and the names of rules. An array for each, of
 * `[ms since the one before, exam, its minutes, outcome, [rule, times, rule, times …], critical, practice, habit …]`.
 */
export interface PackedSittings {
  readonly v: 1;
  /** When the first one began, epoch ms. */
  readonly first: number;
  readonly exams: readonly (readonly [code: string, title: string])[];
  readonly rules: readonly string[];
  readonly sittings: readonly PackedSitting[];
}

export type PackedSitting = readonly [
  sinceMs: number,
  /** Index of its exam; -1 = none, -2 = none but the first drill, -3 = the second … */
  exam: number,
  /** 0 = no limit. */
  examMinutes: number,
  outcome: number,
  spoken: readonly number[],
  critical: 0 | 1,
  practice: PackedTime,
  ...habits: PackedTime[],
];

/**
 * `[watched, not clean, short of one stretch, events]`, times in whole seconds, without zeros at its end; `watched` of a
 * habit as what it differs by from that of practice. `null` = not watched. So a clean hour is `[3600]` and five times `[]`.
 */
export type PackedTime = readonly number[] | null;

export const OUTCOMES: readonly Outcome[] = ['finished', 'given-up', 'ended-by-proctor', 'lost'];
export const SECOND_MS = 1000;
export const NO_EXAM = -1;

/** @param sittings oldest first, one at least */
export function packSittings(sittings: readonly Sitting[]): PackedSittings {
  const exams = new Map(sittings.flatMap(({ exam }) => (exam === null ? [] : [[exam.code, exam.title] as const])));
  const codes = [...exams.keys()];
  const rules = [...new Set(sittings.flatMap(({ spoken }) => spoken))];
  return {
    v: 1,
    first: sittings[0]?.startedAt ?? 0,
    exams: [...exams],
    rules,
    sittings: sittings.map((sitting, index) => [
      sitting.startedAt - (sittings[index - 1] ?? sitting).startedAt,
      sitting.exam === null ? packDrill(sitting.drill) : codes.indexOf(sitting.exam.code),
      sitting.examMinutes ?? 0,
      OUTCOMES.indexOf(sitting.outcome),
      countRules(sitting.spoken, rules),
      sitting.hasCritical ? 1 : 0,
      packTime(sitting.practice, NO_TIME),
      ...HABIT_IDS.map((id) => packTime(sitting.habits[id], sitting.practice)),
    ]),
  };
}

function packDrill(drill: SoloDrill | null): number {
  return drill === null ? NO_EXAM : NO_EXAM - 1 - SOLO_DRILLS.indexOf(drill);
}

function countRules(spoken: readonly string[], rules: readonly string[]): readonly number[] {
  return rules.flatMap((rule, index) => {
    const times = spoken.filter((one) => one === rule).length;
    return times === 0 ? [] : [index, times];
  });
}

function packTime(time: CleanTime | undefined, practice: CleanTime): PackedTime {
  if (time === undefined) return null;
  const [watched, clean, longest, beside] = [time.watchedMs, time.cleanMs, time.longestMs, practice.watchedMs].map(
    (ms) => Math.round(ms / SECOND_MS),
  ) as [number, number, number, number];
  const numbers = [watched - beside, watched - clean, watched - longest, time.events];
  return numbers.slice(0, numbers.findLastIndex((each) => each !== 0) + 1);
}
