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

type Measure = Omit<ThresholdText, 'label'>;

/** Units, as they end a name. */
const MEASURES: Readonly<Record<string, Measure>> = {
  Ms: { unit: 's', factor: 1000, min: 0, max: 600, step: 0.1 },
  Deg: { unit: '°', factor: 1, min: 0, max: 90, step: 1 },
  Dbfs: { unit: 'dB', factor: 1, min: -100, max: 0, step: 1 },
  Db: { unit: 'dB', factor: 1, min: 0, max: 100, step: 1 },
  Ratio: { unit: '%', factor: 0.01, min: 0, max: 100, step: 0.1 },
};

const COUNT: Measure = { unit: '', factor: 1, min: 0, max: 255, step: 1 };

/** Timing every rule has. */
const TIMING: Readonly<Record<string, string>> = {
  after: 'Noticed after',
  'clear after': 'Over when gone for',
  bridge: 'Ignores pauses up to',
};

/** Plain words for what is measured. */
const WORDS: Readonly<Record<string, string>> = {
  yaw: 'head turn',
  pitch: 'head tilt',
  'luma mean': 'brightness',
  'luma spread': 'contrast',
  'above floor': 'above the room',
  level: 'loudness',
  changed: 'picture change',
  silence: 'time without a sign',
  open: 'certainty that speech begins',
  close: 'certainty that it goes on',
};

export function describeThreshold(name: string): ThresholdText {
  const suffix = Object.keys(MEASURES).find((unit) => name.endsWith(unit));
  const stem = suffix === undefined ? name : name.slice(0, -suffix.length);
  const measure = suffix === undefined ? undefined : MEASURES[suffix];
  return { label: labelOf(words(stem)), ...(measure ?? COUNT) };
}

function labelOf(stem: string): string {
  const [first, ...rest] = stem.split(' ');
  const what = rest.join(' ');
  if (first === 'max') return capitalised(`${WORDS[what] ?? what}, at most`);
  if (first === 'min') return capitalised(`${WORDS[what] ?? what}, at least`);
  return TIMING[stem] ?? capitalised(WORDS[stem] ?? stem);
}

function words(camelCase: string): string {
  return camelCase.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What was typed, as the value to store; `null` if it is no number or out of range. */
export function readThreshold(typed: string, { factor, min, max }: ThresholdText): number | null {
  const shown = typed.trim() === '' ? Number.NaN : Number(typed);
  // Rounded: 0.1 × 3 must not be stored with its binary tail.
  return shown >= min && shown <= max ? Number((shown * factor).toPrecision(10)) : null;
}

/** A stored value as it is shown. */
export function showThreshold(value: number, { factor }: ThresholdText): number {
  return Number((value / factor).toPrecision(6));
}
