import { atMost } from './binomial';
import { addTimes, type CleanTime, NO_TIME } from './clean-time';
import type { Week } from './weeks';

const HOUR_MS = 3_600_000;
/** One slip in five minutes would read as twelve an hour. */
const LEAST_WATCHED_MS = 15 * 60_000;
/** Two stretches of so many weeks are compared, each with an hour of practice at least. */
export const TREND_WEEKS = 4;
const LEAST_COMPARED_MS = HOUR_MS;
const CHANCE = 0.05;

/** `null`: too little was watched to say. */
export function perHour({ events, watchedMs }: Pick<CleanTime, 'events' | 'watchedMs'>): number | null {
  return watchedMs < LEAST_WATCHED_MS ? null : events / (watchedMs / HOUR_MS);
}

export type Trend =
  | { readonly kind: 'too-little' }
  | {
      readonly kind: 'better' | 'worse' | 'same';
      /** Events per hour of practice: in the last weeks, and in those before. */
      readonly recentPerHour: number;
      readonly beforePerHour: number;
    };

/** @param weeks oldest first, the last one is this week */
export function trendOf(weeks: readonly Week[]): Trend {
  const recent = weeks.slice(-TREND_WEEKS).reduce<CleanTime>(addTimes, NO_TIME);
  const before = weeks.slice(-2 * TREND_WEEKS, -TREND_WEEKS).reduce<CleanTime>(addTimes, NO_TIME);
  if (recent.watchedMs < LEAST_COMPARED_MS || before.watchedMs < LEAST_COMPARED_MS) return { kind: 'too-little' };
  const [recentHours, beforeHours] = [recent.watchedMs / HOUR_MS, before.watchedMs / HOUR_MS];
  const [recentPerHour, beforePerHour] = [recent.events / recentHours, before.events / beforeHours];
  const kind = changeOf(recent.events, before.events, recentHours / (recentHours + beforeHours));
  return { kind, recentPerHour, beforePerHour };
}

/**
 * If nothing had changed, each event would be one of the last weeks with the share of practice that lies in them. What
 * such chance brings about in one of twenty cases or more is no change (exact comparison of two Poisson rates). So it
 * takes five events all on one side where both sides are as long.
 */
function changeOf(recent: number, before: number, recentShare: number): 'better' | 'worse' | 'same' {
  const events = recent + before;
  if (atMost(recent, events, recentShare) < CHANCE) return 'better';
  return atMost(before, events, 1 - recentShare) < CHANCE ? 'worse' : 'same';
}
