import type { Moment } from '../../../lib/engine/tryout';
import { STANDING_KINDS } from '../../../lib/observations';
import type { Gauge, Rule, Thresholds, Timing } from '../../../lib/rules/define-rule';
import { showThreshold, spaced, type ThresholdText } from '../describe-threshold';

/** What a gauge shows at a moment. */
export interface Reading {
  /** In the unit of the number it is compared with; `null` = can't be told now. */
  readonly measured: number | null;
  /** `beyond`: on the side of its number where the rule is broken, but that alone does not break it. */
  readonly is: 'unknown' | 'fine' | 'beyond' | 'broken';
}

/** A sample older than this says nothing about now: the camera is gone, or the computer is too busy. */
const OLD_AFTER_MS = 1500;

const UNKNOWN: Reading = { measured: null, is: 'unknown' };

/** @param numbers all of the rule's, with the one it is compared with as it is being moved */
export function readGauge(
  rule: Rule,
  { measure, threshold, brokenWhen }: Gauge,
  numbers: Thresholds & Timing,
  moment: Moment | null,
): Reading {
  const observation = moment?.latest[rule.observes];
  if (!moment || !observation) return UNKNOWN;
  if (!STANDING_KINDS.has(rule.observes) && moment.atMs - observation.atMs > OLD_AFTER_MS) return UNKNOWN;
  const measured = measure(observation);
  if (measured === null) return UNKNOWN;
  const limit = numbers[threshold] ?? 0;
  if (brokenWhen === 'above' ? measured <= limit : measured >= limit) return { measured, is: 'fine' };
  return { measured, is: rule.violates(observation, numbers) === true ? 'broken' : 'beyond' };
}

/** Said beside the scale. */
export function sayReading({ measured, is }: Reading, { brokenWhen }: Gauge, text: ThresholdText): string {
  if (measured === null) return 'Can’t be told now';
  // Finer than its step, a live number only flickers.
  const shown = Math.round(showThreshold(measured, text) / text.step) * text.step;
  const now = `Now ${Number(shown.toFixed(1))}${spaced(text.unit)}`;
  if (is === 'fine') return `${now}: OK`;
  const side = brokenWhen === 'above' ? 'over' : 'under';
  return is === 'broken' ? `${now}: ${side} the limit` : `${now}: ${side} the limit, which alone is OK`;
}

/** Where a value is on a scale, 0–1; what lies beyond its ends is at them. */
export function placeOnScale(value: number, [lowest, highest]: Gauge['range']): number {
  return Math.min(1, Math.max(0, (value - lowest) / (highest - lowest)));
}

/** Steps of a slider, in the shown unit: about a hundred, in round numbers, and none finer than those of its field. */
export function sliderStep([lowest, highest]: Gauge['range'], text: ThresholdText): number {
  const hundredth = (highest - lowest) / text.factor / 100;
  const magnitude = 10 ** Math.floor(Math.log10(hundredth));
  const round = [5, 2, 1].map((times) => times * magnitude).find((step) => step <= hundredth * 1.0001) ?? magnitude;
  return Math.max(text.step, Number(round.toPrecision(3)));
}
