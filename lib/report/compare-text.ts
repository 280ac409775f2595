import type { SessionRow } from '../db/schema';
import type { Comparison } from './compare-sittings';
import { formatDuration } from './durations';
import { siteName } from './session-name';

/** What the comparison amounts to; `null` = there is nothing to compare with. */
export function comparisonText(
  { plan, origin }: Pick<SessionRow, 'plan' | 'origin'>,
  comparison: Comparison | null,
): string {
  const exam = plan.exam === null ? `on ${siteName(origin)} without a chosen exam` : `of ${plan.exam.code}`;
  if (comparison === null)
    return `There is no earlier sitting ${exam} that says something, so there is nothing to compare with yet.`;
  const { count, best } = comparison;
  const among = `${count === 2 ? 'Two sittings' : `${count} sittings`} ${exam}.`;
  if (count === 2) return `${among} Two are no trend yet.`;
  const bests = [
    ...(best.perHour?.perHour == null ? [] : [`${perHourText(best.perHour.perHour)} noticed per hour`]),
    ...(best.longestClean === null ? [] : [`${formatDuration(best.longestClean.longestCleanMs)} clean at a stretch`]),
  ];
  return bests.length === 0 ? among : `${among} Best so far: ${bests.join(', ')}.`;
}

/** `null` = too short for a rate. */
export function perHourText(perHour: number | null): string {
  return perHour === null ? 'too short to tell' : String(Math.round(perHour * 10) / 10);
}
