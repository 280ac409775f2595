import type { Sitting } from '../habits/sitting';

/** This computer's sittings and those of others, oldest first. What was sat there and imported here counts as sat here. */
export function withOthers(own: readonly Sitting[], others: readonly Sitting[]): readonly Sitting[] {
  const known = new Set(own.map(({ startedAt }) => startedAt));
  const added = others.filter(({ startedAt }) => !known.has(startedAt));
  return added.length === 0 ? own : [...own, ...added].sort((a, b) => a.startedAt - b.startedAt);
}
