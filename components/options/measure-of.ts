/** In what a number is measured, as the end of its name tells. */
export interface Measure {
  readonly unit: string;
  /** Stored value = shown value × factor. */
  readonly factor: number;
  /** Of the shown value. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const MEASURES: Readonly<Record<string, Measure>> = {
  Ms: { unit: 's', factor: 1000, min: 0, max: 600, step: 0.1 },
  Deg: { unit: '°', factor: 1, min: 0, max: 90, step: 1 },
  Dbfs: { unit: 'dB', factor: 1, min: -100, max: 0, step: 1 },
  Db: { unit: 'dB', factor: 1, min: 0, max: 100, step: 1 },
  Ratio: { unit: '%', factor: 0.01, min: 0, max: 100, step: 0.1 },
  Percent: { unit: '%', factor: 1, min: 10, max: 500, step: 5 },
  // Of the face's height, as nothing else that is shown can be compared with it.
  PerS: { unit: '%/s', factor: 0.01, min: 0, max: 500, step: 0.5 },
};

const COUNT: Measure = { unit: '', factor: 1, min: 0, max: 255, step: 1 };

/** The measure, and the name without its unit in words. */
export function measureOf(name: string): Measure & { readonly stem: string } {
  const suffix = Object.keys(MEASURES).find((unit) => name.endsWith(unit));
  const stem = suffix === undefined ? name : name.slice(0, -suffix.length);
  return { ...((suffix === undefined ? undefined : MEASURES[suffix]) ?? COUNT), stem: words(stem) };
}

function words(camelCase: string): string {
  return camelCase.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
