import type { ViolationRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { type CleanTime, NO_TIME } from '../../../lib/habits/clean-time';
import { createDayOf } from '../../../lib/habits/days';
import { HABIT_IDS } from '../../../lib/habits/habit';
import { type Sitting, sittingOf } from '../../../lib/habits/sitting';
import type { Today } from '../../../lib/habits/weeks';
import { setUpRules } from '../../../lib/rules/index';
import { ended, HEALTH, STARTED_AT, type session, violation } from '../db/fresh-db';

export const MINUTE_MS = 60_000;

const WATCHED = { ...HEALTH, framesAnalysed: 3000, voiceFrames: 3000 };

/** A recorded session of so many minutes in which everything was watched. */
export function recorded(minutes: number, changes: Parameters<typeof session>[1] = {}) {
  const endedAt = STARTED_AT + minutes * MINUTE_MS;
  return ended('s', { endedAt, rules: setUpRules(), health: WATCHED, ...changes });
}

/** A violation from one second to another. */
export function broken(rule: string, fromS: number, toS: number, changes: Partial<ViolationRow> = {}): ViolationRow {
  const times = { startMs: fromS * 1000, endMs: toS * 1000 };
  return violation(`${rule} ${fromS}`, 's', { rule, severity: 'warning', ...times, ...changes });
}

export function seen(
  row: ReturnType<typeof recorded>,
  violations: readonly ViolationRow[] = [],
  log: readonly LogEntry[] = [],
): Sitting | null {
  return sittingOf(
    row,
    violations,
    log.map((entry) => ({ entry })),
    createDayOf('UTC'),
  );
}

/** A Wednesday, in the fourth week of November 2026, which begins on Monday the 23rd. */
export const TODAY: Today = { day: 20_782, firstWeekday: 1 };
export const MONDAY = 20_780;

/** A sitting as habits see it: an hour under a limit of 130 minutes, without anything to tell. */
export function sat(day: number, changes: Partial<Sitting> & { readonly minutes?: number } = {}): Sitting {
  const { minutes = 60, ...rest } = changes;
  const time = timed(minutes);
  return {
    sessionId: `s${day}`,
    startedAt: day * 86_400_000,
    day,
    exam: { code: 'SAA-C03', title: 'Solutions Architect', questions: null, passMark: null },
    drill: null,
    examMinutes: 130,
    outcome: 'finished',
    spoken: [],
    hasCritical: false,
    practice: time,
    habits: Object.fromEntries(HABIT_IDS.map((id) => [id, time])),
    ...rest,
  };
}

/** So many minutes watched, all of them clean, unless told otherwise. */
export function timed(minutes: number, changes: Partial<CleanTime> = {}): CleanTime {
  const ms = minutes * MINUTE_MS;
  return { ...NO_TIME, watchedMs: ms, cleanMs: ms, longestMs: ms, ...changes };
}
