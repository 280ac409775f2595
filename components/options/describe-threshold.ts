import type { Gauge } from '../../lib/rules/define-rule';
import { measureOf } from './measure-of';

/** How a rule's number is shown and edited; everything is told by its name. */
export interface ThresholdText {
  readonly label: string;
  readonly unit: string;
  /** Stored value = shown value × factor. */
  readonly factor: number;
  /** Of the shown value. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Timing every rule has, and other names that say it all. */
const WHOLE: Readonly<Record<string, string>> = {
  after: 'Noticed after',
  'clear after': 'Over when gone for',
  bridge: 'Ignores pauses up to',
  times: 'Noticed from this many on',
  within: 'Counted within',
};

/** Plain words for what is measured. */
const WORDS: Readonly<Record<string, string>> = {
  yaw: 'look aside',
  down: 'look down',
  up: 'look up',
  each: 'one look lasts',
  'luma mean': 'brightness',
  'luma spread': 'contrast',
  'above floor': 'above the room',
  level: 'loudness',
  changed: 'picture change',
  repeated: 'pictures seen before',
  clipped: 'plain white',
  person: 'picture a person fills',
  cut: 'face cut off',
  height: 'face height',
  speech: 'certainty of speech',
  'lip motion': 'lip movement',
  zoom: 'page zoom',
  filled: 'screen that the window fills',
  silence: 'time without a sign',
  open: 'certainty that speech begins',
  close: 'certainty that it goes on',
};

/** @param range of the scale that shows it, which may be wider than what its unit suggests */
export function describeThreshold(name: string, range?: Gauge['range']): ThresholdText {
  const { stem, ...measure } = measureOf(name);
  const [lowest, highest] = (range ?? []).map((limit) => showThreshold(limit, measure));
  const min = Math.min(measure.min, lowest ?? measure.min);
  const max = Math.max(measure.max, highest ?? measure.max);
  return { label: labelOf(stem), ...measure, min, max };
}

function labelOf(stem: string): string {
  const [first, ...rest] = stem.split(' ');
  const what = rest.join(' ');
  if (first === 'max') return capitalised(`${WORDS[what] ?? what}, at most`);
  if (first === 'min') return capitalised(`${WORDS[what] ?? what}, at least`);
  return WHOLE[stem] ?? capitalised(WORDS[stem] ?? stem);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was typed, as the value to store; `null` if it is no number or out of range. */
export function readThreshold(typed: string, text: Omit<ThresholdText, 'label'>): number | null {
  const shown = typed.trim() === '' ? Number.NaN : Number(typed);
  return shown >= text.min && shown <= text.max ? storeThreshold(shown, text) : null;
}

/** A shown value as it is stored. Rounded: 0.1 × 3 must not be stored with its binary tail. */
export function storeThreshold(shown: number, { factor }: Pick<ThresholdText, 'factor'>): number {
  return Number((shown * factor).toPrecision(10));
}

/** A stored value as it is shown. */
export function showThreshold(value: number, { factor }: Pick<ThresholdText, 'factor'>): number {
  return Number((value / factor).toPrecision(6));
}

/** A stored value with its unit. Degrees stand close to their number, other units do not. */
export function withUnit(value: number, text: Pick<ThresholdText, 'factor' | 'unit'>): string {
  return `${showThreshold(value, text)}${spaced(text.unit)}`;
}

export function spaced(unit: string): string {
  return unit === '' || unit === '°' ? unit : ` ${unit}`;
}
