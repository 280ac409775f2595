import { wallClockAt } from '../schedule/wall-clock';

/** Where the reader is. `undefined` = as the browser is set. */
export interface Reader {
  /** BCP 47 tag. */
  readonly language: string | undefined;
  /** IANA name. */
  readonly timeZone: string | undefined;
}

/** The reader's browser decides. */
export const THIS_BROWSER: Reader = { language: undefined, timeZone: undefined };

/** Date and time in the reader's own style. `at` is epoch ms. */
export function formatDateTime(at: number, { language, timeZone }: Reader = THIS_BROWSER): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}

/** Date in the reader's own style. `at` is epoch ms. */
export function formatDate(at: number, { language, timeZone }: Reader = THIS_BROWSER): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone }).format(at);
}

/** Time of day in the reader's own style. `at` is epoch ms. */
export function formatTime(at: number, { language, timeZone }: Reader = THIS_BROWSER): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(at);
}

/** Name for an exported file, sortable and valid on every system: `practice-proctor-2026-11-23-1432.json`. */
export function exportFileName(at: number, extension: string, { timeZone }: Reader = THIS_BROWSER): string {
  const { date, time } = wallClockAt(at, timeZone);
  return `practice-proctor-${date}-${time.replace(':', '')}.${extension}`;
}
