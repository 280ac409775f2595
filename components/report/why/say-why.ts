import type { ViolationRow } from '../../../lib/db/schema';
import type { GaugeStory } from '../../../lib/report/gauge-story';
import type { WhyFlagged } from '../../../lib/report/why-flagged';
import {
  describeThreshold,
  showThreshold,
  spaced,
  type ThresholdText,
  withUnit,
} from '../../options/describe-threshold';

/** What a gauge measured against its limit: `Look aside: up to 46°, limit 30°, over it for 7.1 s`. */
export function sayGauge({ gauge, limit, farthest, beyondMs }: GaugeStory): string {
  const text = describeThreshold(gauge.threshold, gauge.range);
  const subject = subjectOf(gauge.threshold, text);
  if (farthest === null) return `${subject}: could not be told, limit ${withUnit(limit, text)}`;
  const isAbove = gauge.brokenWhen === 'above';
  const measured = `${subject}: ${isAbove ? 'up' : 'down'} to ${sayMeasured(farthest, text)}, limit ${withUnit(limit, text)}`;
  return beyondMs > 0 ? `${measured}, ${isAbove ? 'over' : 'under'} it for ${seconds(beyondMs)}` : measured;
}

/** The scale's name without what it is a limit of. */
function subjectOf(threshold: string, { label }: ThresholdText): string {
  return threshold === 'afterMs' ? 'Time without a picture or a sound' : label.replace(/, at (?:most|least)$/, '');
}

/** Finer than the step in which its limit is set, a measurement only looks exact. */
function sayMeasured(value: number, text: ThresholdText): string {
  const shown = Math.round(showThreshold(value, text) / text.step) * text.step;
  return `${Number(shown.toFixed(1))}${spaced(text.unit)}`;
}

/** How long it took to be noticed, and why so long. */
export function sayTiming({ rule, numbers, noticedMs }: WhyFlagged, { startMs, endMs }: ViolationRow): string {
  const { afterMs, times = 1, withinMs = 0, maxEachMs = 0 } = numbers;
  if (rule.timing === 'momentary') return 'Noticed as soon as it happens.';
  const noticed = noticedMs === null ? '' : `, which was ${seconds(Math.max(0, noticedMs - startMs))} after it began`;
  if (rule.timing === 'repeated') {
    return `Noticed once there are ${times} within ${seconds(withinMs)}${noticed}. Each counts if it lasts from ${seconds(afterMs)} to ${seconds(maxEachMs)}.`;
  }
  const lasted = endMs === null ? '' : sayLength(endMs - startMs, afterMs);
  return afterMs === 0
    ? `Noticed at once.${lasted}`
    : `Noticed once it had lasted ${seconds(afterMs)}${noticed}.${lasted}`;
}

/** What a cause has taken over may be shorter than its own rule's patience. */
function sayLength(lastedMs: number, afterMs: number): string {
  return lastedMs < afterMs
    ? ` ${seconds(lastedMs)} of it are left: what came then explains the rest.`
    : ` It lasted ${seconds(lastedMs)}.`;
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(ms < 10_000 ? 1 : 0))} s`;
}
