import type { Trend } from './trend';

/** So often in the hour, as a number: `0`, `under 0.1`, `0.4`, `12`. */
export function rateNumber(perHour: number): string {
  if (perHour > 0 && perHour < 0.05) return 'under 0.1';
  return perHour > 0 && perHour < 9.95 ? perHour.toFixed(1) : String(Math.round(perHour));
}

/** So often in the hour, in words: `none`, `0.4 an hour`, `12 an hour`. */
export function rateText(perHour: number): string {
  return perHour === 0 ? 'none' : `${rateNumber(perHour)} an hour`;
}

/** What the trend is, with the numbers it rests on. */
export function trendText(trend: Trend): string {
  switch (trend.kind) {
    case 'too-little':
      return 'Too little practice to tell a trend yet: it takes an hour within the last 4 weeks, and one in the 4 before.';
    case 'better':
      return `Less often than before: ${numbers(trend)}.`;
    case 'same':
      return `No clear change: ${numbers(trend)}.`;
    case 'worse':
      return `More often lately: ${numbers(trend)}.`;
  }
}

function numbers({ recentPerHour, beforePerHour }: Exclude<Trend, { readonly kind: 'too-little' }>): string {
  return `${rateText(recentPerHour)} in the last 4 weeks, ${rateText(beforePerHour)} in the 4 before`;
}
