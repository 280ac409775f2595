// @ts-check
import { alarmsPerHour } from '../alarms-per-hour.mjs';
import { scoreSitting } from '../clean/score-sitting.mjs';

/**
 * @typedef {ReturnType<typeof scoreSitting> & { name: string, frames: number,
 *   sounds: readonly Omit<import('../clean/place-sounds.mjs').PlacedSound, 'file'>[] } &
 *   Pick<import('../clean/plan-clean-time.mjs').Sitting, 'durationMs' | 'mirrored' | 'brightness'>} CleanItem
 *
 * @typedef {ReturnType<typeof alarmsPerHour> & { byRule: Readonly<Record<string, number>>,
 *   framesPerSecond: number, items: readonly CleanItem[] }} CleanResults
 */

/**
 * @param {readonly import('../clean/judge-clean.mjs').PlayedSitting[]} played
 * @returns {CleanResults}
 */
export function cleanResults(played) {
  const items = played.map(({ sitting, violations, raw }) => {
    const { name, durationMs, mirrored, brightness, sounds } = sitting;
    const shown = sounds.map(({ cls, startMs, endMs, peakDbfs }) => ({ cls, startMs, endMs, peakDbfs }));
    const score = scoreSitting(sitting, violations);
    return { name, ...score, durationMs, frames: raw.frames.length, mirrored, brightness, sounds: shown };
  });
  const seconds = items.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  const frames = items.reduce((sum, item) => sum + item.frames, 0);
  return { ...alarmsPerHour(items), byRule: countByRule(items), framesPerSecond: frames / seconds, items };
}

/** @param {readonly Pick<CleanItem, 'falseAlarms'>[]} items */
function countByRule(items) {
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { rule } of items.flatMap(({ falseAlarms }) => falseAlarms)) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
