import type { SampleRow } from '../db/schema';
import { firstAt } from './first-at';
import type { Quantity } from './sample-series';
import type { SeriesShape } from './series-path';

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
  readonly shape: SeriesShape;
  say(value: number): string;
}

/** From here on a second counts as speech, as it does for the rule about talking. */
export const SPEECH_RATIO = 0.6;

export const SAMPLE_CHARTS: readonly SampleChart[] = [
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
    worse: larger,
    say: (value) => sayTurn(Math.round(value)),
  },
  {
    id: 'pitch',
    label: 'Head tilt',
    // Drawn the way it goes: down is down.
    min: -40,
    max: 40,
    low: 'down',
    high: 'up',
    calm: 0,
    shape: 'line',
    pick: (sample: SampleRow) => (sample.pitchDeg === null ? null : 0 - sample.pitchDeg),
    worse: larger,
    say: (value) => sayTilt(Math.round(value)),
  },
  {
    id: 'voice',
    label: 'Voice',
    min: 0,
    max: 1,
    low: 'none',
    high: 'speech',
    calm: SPEECH_RATIO,
    shape: 'area',
    pick: (sample: SampleRow) => sample.speechRatio,
    worse: (a, b) => Math.max(a, b),
    say: (value) => (value >= SPEECH_RATIO ? `speech (${Math.round(value * 100)} % sure)` : 'no speech'),
  },
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
];

function larger(a: number, b: number): number {
  return Math.abs(b) > Math.abs(a) ? b : a;
}

function sayTurn(degrees: number): string {
  return degrees === 0 ? 'head straight' : `head ${Math.abs(degrees)}° ${degrees > 0 ? 'left' : 'right'}`;
}

function sayTilt(degrees: number): string {
  return degrees === 0 ? 'not tilted' : `tilted ${Math.abs(degrees)}° ${degrees > 0 ? 'up' : 'down'}`;
}

/** The sample nearest to a time, if one is near enough to speak for it. */
export function sampleAt(samples: readonly SampleRow[], atMs: number): SampleRow | undefined {
  const nearMs = 1500;
  const index = firstAt(samples, atMs);
  const [before, after] = [samples[index - 1], samples[index]];
  const distance = (sample: SampleRow | undefined) =>
    sample ? Math.abs(sample.atMs - atMs) : Number.POSITIVE_INFINITY;
  const nearest = distance(before) < distance(after) ? before : after;
  return distance(nearest) <= nearMs ? nearest : undefined;
}
