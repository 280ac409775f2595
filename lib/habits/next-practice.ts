import { addTimes, MINUTE_MS, NO_TIME } from './clean-time';
import { HABITS, type Habit, type HabitId } from './habit';
import type { Readiness } from './readiness';
import type { Sitting } from './sitting';
import type { StaminaLadder } from './stamina';
import { perHour } from './trend';
import { timeOf } from './weeks';

/** What is worth practising next, and what that rests on. */
export type NextPractice =
  | { readonly kind: 'ease-in'; readonly lastDay: number }
  | { readonly kind: 'habit'; readonly habit: Habit; readonly events: number; readonly watchedMs: number }
  | { readonly kind: 'rung'; readonly minutes: number; readonly longestMs: number }
  | { readonly kind: 'sitting'; readonly readiness: Readiness }
  | { readonly kind: 'keep' };

/** What is older says little about now. */
const RECENT_DAYS = 14;
/** Once or twice is no habit, and less practice than that no measure. */
const LEAST_EVENTS = 3;
const LEAST_PER_HOUR = 1;
const LEAST_WATCHED_MS = 30 * MINUTE_MS;

/** @param sittings oldest first; `null` if there is none */
export function nextPractice(
  sittings: readonly Sitting[],
  ladder: StaminaLadder,
  readiness: Readiness | null,
  today: number,
): NextPractice | null {
  const last = sittings.at(-1);
  if (last === undefined) return null;
  if (today - last.day > RECENT_DAYS) return { kind: 'ease-in', lastDay: last.day };
  const recent = sittings.filter(({ day }) => today - day <= RECENT_DAYS);
  const [habit] = slippingHabits(recent);
  if (habit !== undefined) return habit;
  if (ladder.nextMinutes !== null) {
    return { kind: 'rung', minutes: ladder.nextMinutes, longestMs: ladder.longest?.practice.watchedMs ?? 0 };
  }
  return readiness !== null && !readiness.isReady ? { kind: 'sitting', readiness } : { kind: 'keep' };
}

/** The habits that slip often, the most frequent per hour first; of two alike, the one that comes first in the list. */
function slippingHabits(recent: readonly Sitting[]) {
  const candidates = HABITS.map((habit) => {
    const { events, watchedMs } = recent.reduce((sum, one) => addTimes(sum, timeOf(one, habit.id) ?? NO_TIME), NO_TIME);
    return { kind: 'habit' as const, habit, events, watchedMs };
  });
  return candidates.filter(isWorthIt).sort((a, b) => (perHour(b) ?? 0) - (perHour(a) ?? 0));
}

/** What slipped often of late, the most frequent first. */
export function slipping(sittings: readonly Sitting[], today: number): readonly HabitId[] {
  return slippingHabits(sittings.filter(({ day }) => today - day <= RECENT_DAYS)).map(({ habit }) => habit.id);
}

function isWorthIt({ events, watchedMs }: { readonly events: number; readonly watchedMs: number }): boolean {
  const rate = perHour({ events, watchedMs }) ?? 0;
  return events >= LEAST_EVENTS && watchedMs >= LEAST_WATCHED_MS && rate >= LEAST_PER_HOUR;
}
