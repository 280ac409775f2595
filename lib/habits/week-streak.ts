import { MINUTE_MS } from './clean-time';
import type { Week } from './weeks';

/** The shortest rung of the stamina ladder: one short sitting keeps a week. */
export const KEPT_FROM_MS = 15 * MINUTE_MS;
export const WEEKS_A_FREEZE = 3;
/** A holiday of four weeks. */
export const MOST_FREEZES = 4;
const FIRST_FREEZES = 1;

export const STREAK_RULE = `A week counts with ${KEPT_FROM_MS / MINUTE_MS} clean minutes. A week off uses up a freeze by itself: you begin with one and get one for every ${WEEKS_A_FREEZE} weeks that count, up to ${MOST_FREEZES}.`;

export interface WeekStreak {
  /** Weeks that counted, without the ones that a freeze took care of. */
  readonly weeks: number;
  readonly freezesLeft: number;
  /** The longest ever, this one among them. */
  readonly best: number;
  /** This week counts already. Until it is over it cannot be a week off. */
  readonly thisWeekCounts: boolean;
}

const NONE = { weeks: 0, freezes: FIRST_FREEZES };

/** @param weeks oldest first, the last one is this week */
export function weekStreak(weeks: readonly Pick<Week, 'cleanMs'>[]): WeekStreak {
  let [streak, best] = [NONE, 0];
  for (const [index, { cleanMs }] of weeks.entries()) {
    const isThisWeek = index === weeks.length - 1;
    streak = cleanMs >= KEPT_FROM_MS ? oneMore(streak) : isThisWeek ? streak : weekOff(streak);
    best = Math.max(best, streak.weeks);
  }
  const thisWeekCounts = (weeks.at(-1)?.cleanMs ?? 0) >= KEPT_FROM_MS;
  return { weeks: streak.weeks, freezesLeft: streak.freezes, best, thisWeekCounts };
}

function oneMore({ weeks, freezes }: typeof NONE) {
  const earned = (weeks + 1) % WEEKS_A_FREEZE === 0 ? 1 : 0;
  return { weeks: weeks + 1, freezes: Math.min(MOST_FREEZES, freezes + earned) };
}

/** Without a streak there is nothing to keep, and no freeze is used up. */
function weekOff({ weeks, freezes }: typeof NONE) {
  return weeks > 0 && freezes > 0 ? { weeks, freezes: freezes - 1 } : NONE;
}
