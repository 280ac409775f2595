import { HABIT_IDS, type HabitId } from './habit';

/** Clean minutes a week that somebody wants to reach, by habit. */
export type HabitGoals = Readonly<Record<HabitId, number>>;

/** A sitting of a quarter of an hour on four days. */
const STANDARD_MINUTES = 60;
export const LEAST_GOAL_MINUTES = 1;
/** Four hours a day. */
export const MOST_GOAL_MINUTES = 28 * 60;

/** Reads stored goals; what is missing or makes no sense is the standard goal. */
export function parseGoals(stored: unknown): HabitGoals {
  const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  const goals = HABIT_IDS.map((id) => [id, isGoal(given[id]) ? given[id] : STANDARD_MINUTES] as const);
  return Object.fromEntries(goals) as Record<HabitId, number>;
}

function isGoal(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= LEAST_GOAL_MINUTES && Number(value) <= MOST_GOAL_MINUTES;
}
