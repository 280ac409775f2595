import { formatDate, formatTime, type Reader, THIS_BROWSER } from '../report/calendar';

const DAY_MS = 24 * 3600 * 1000;

/** `today 14:02`, `yesterday 14:02`, `3 days ago`. Both are epoch ms. */
export function testedWhen(at: number, now: number, reader: Reader = THIS_BROWSER): string {
  const isOn = (day: number) => formatDate(at, reader) === formatDate(day, reader);
  if (isOn(now)) return `today ${formatTime(at, reader)}`;
  if (isOn(now - DAY_MS)) return `yesterday ${formatTime(at, reader)}`;
  return `${Math.max(2, Math.round((now - at) / DAY_MS))} days ago`;
}
