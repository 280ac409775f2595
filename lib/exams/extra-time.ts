/** Time beyond the usual, as vendors grant it to those who need it. */
export const EXTRA_TIMES = ['none', 'plus-30-minutes', 'plus-25-percent', 'plus-50-percent'] as const;

export type ExtraTime = (typeof EXTRA_TIMES)[number];

export function isExtraTime(value: unknown): value is ExtraTime {
  return (EXTRA_TIMES as readonly unknown[]).includes(value);
}

/** Minutes with the extra time, rounded up to whole ones: half a minute is not withheld. */
export function extended(minutes: number, extraTime: ExtraTime): number {
  switch (extraTime) {
    case 'none':
      return minutes;
    case 'plus-30-minutes':
      return minutes + 30;
    case 'plus-25-percent':
      return Math.ceil(minutes * 1.25);
    case 'plus-50-percent':
      return Math.ceil(minutes * 1.5);
  }
}
