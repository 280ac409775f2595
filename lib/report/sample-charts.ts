import type { SampleRow } from '../db/schema';
import type { Quantity } from './sample-series';

/** One small chart under the timeline. */
export interface SampleChart extends Quantity {
  readonly id: string;
  readonly label: string;
  /** Ends of the scale, in the quantity's own unit. */
  readonly min: number;
  readonly max: number;
  /** What the ends mean, in a word or two. */
  readonly low: string;
  readonly high: string;
  /** Where nothing is wrong; drawn as a guide. */
  readonly calm: number;
  /** `area` fills down to `min`; `step` holds each value until the next. */
  readonly shape: 'area' | 'line' | 'step';
  say(value: number): string;
}

export const SAMPLE_CHARTS: readonly SampleChart[] = [
  {
    id: 'level',
    label: 'Sound',
    // A quiet room with a laptop microphone is at about -65 dBFS, speech at the desk at about -25.
    min: -75,
    max: -10,
    low: 'quiet',
    high: 'loud',
    calm: -75,
    shape: 'area',
    pick: (sample: SampleRow) => sample.levelDbfs,
    worse: (a, b) => Math.max(a, b),
    say: (value) => `sound ${String(Math.round(value)).replace('-', '−')} dB`,
  },
  {
    id: 'faces',
    label: 'Faces',
    min: 0,
    max: 3,
    low: '0',
    high: '3',
    calm: 1,
    shape: 'step',
    pick: (sample: SampleRow) => sample.faces,
    worse: (a, b) => (Math.abs(b - 1) > Math.abs(a - 1) ? b : a),
    say: (value) => (value === 0 ? 'no face' : value === 1 ? '1 face' : `${value} faces`),
  },
  {
    id: 'yaw',
    label: 'Head turn',
    min: -60,
    max: 60,
    low: 'right',
    high: 'left',
    calm: 0,
    shape: 'line',
    pick: (sample: SampleRow) => sample.yawDeg,
    worse: (a, b) => (Math.abs(b) > Math.abs(a) ? b : a),
    say: (value) => sayTurn(Math.round(value)),
  },
];

function sayTurn(degrees: number): string {
  if (degrees === 0) return 'head straight';
  return `head ${Math.abs(degrees)}° ${degrees > 0 ? 'left' : 'right'}`;
}

/** The sample nearest to a time, if one is near enough to speak for it. */
export function sampleAt(samples: readonly SampleRow[], atMs: number): SampleRow | undefined {
  const nearMs = 1500;
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((samples[middle]?.atMs ?? 0) < atMs) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [samples[low - 1], samples[low]];
  const distance = (sample: SampleRow | undefined) =>
    sample ? Math.abs(sample.atMs - atMs) : Number.POSITIVE_INFINITY;
  const nearest = distance(before) < distance(after) ? before : after;
  return distance(nearest) <= nearMs ? nearest : undefined;
}
