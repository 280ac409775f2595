import { MINUTE_MS } from '../habits/clean-time';
import type { Snooze } from '../schedule/snooze';
import { instantOn } from './times-of-day';

/** What this browser has told of the plan. Not part of the plan: each computer reminds for itself. Times are epoch ms. */
export interface ToldState {
  /** When the last reminder was given. */
  readonly toldAt: number;
  /** Not before then; 0 = it was not put off. */
  readonly snoozedUntil: number;
  /** No more on this day; `null` = no such day. */
  readonly quietDay: number | null;
}

export const NOTHING_TOLD: ToldState = { toldAt: 0, snoozedUntil: 0, quietDay: null };

export const SNOOZE_MS = 30 * MINUTE_MS;

/** The latest time that there is. */
const LATEST_AT = 8.64e15;

export function parseTold(value: unknown): ToldState {
  if (typeof value !== 'object' || value === null) return NOTHING_TOLD;
  const { toldAt, snoozedUntil, quietDay } = value as Readonly<Record<string, unknown>>;
  return {
    toldAt: isTime(toldAt) ? toldAt : 0,
    snoozedUntil: isTime(snoozedUntil) ? snoozedUntil : 0,
    quietDay: Number.isInteger(quietDay) ? Number(quietDay) : null,
  };
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST_AT;
}

/** @param today as `habits/days.ts` counts days */
export function snoozed(told: ToldState, snooze: Snooze, now: number, today: number): ToldState {
  return snooze === 'today'
    ? { ...told, toldAt: now, snoozedUntil: 0, quietDay: today }
    : { ...told, toldAt: now, snoozedUntil: now + SNOOZE_MS };
}

/** When somebody wants to be reminded, and of which days. */
export interface Reminding {
  /** `18:30`, in order. */
  readonly times: readonly string[];
  /** When the plan last changed: what was due before is no news to whoever changed it. Epoch ms. */
  readonly changedAt: number;
  /** Days with something to do, in order. */
  readonly openDays: readonly number[];
  readonly told: ToldState;
  /** IANA name; `undefined` = as the browser is set. */
  readonly timeZone: string | undefined;
}

/** Whether a reminder is to be given now. Several that were slept through are one, and yesterday's are none. */
export function isReminderDue(reminding: Reminding, now: number, today: number): boolean {
  if (!reminding.openDays.includes(today)) return false;
  const due = dueTimes(reminding, today).filter((at) => at <= now);
  return due.length > 0 && reminding.told.snoozedUntil <= now;
}

/** When to look again; `null` = no need to. A reminder that waits to be seen is of no use any more on the next day. */
export function nextLookAt(reminding: Reminding, now: number, today: number): number | null {
  const coming = reminding.openDays.filter((day) => day >= today);
  for (const day of coming) {
    const next = dueTimes(reminding, day).find((at) => at > now);
    const untilNext = day === today && isReminderDue(reminding, now, today) ? midnightAfter(today, reminding) : null;
    const first = earlier(next ?? null, untilNext);
    if (first !== null) return first;
  }
  return null;
}

/** When reminders fall due on a day, in order: at the chosen times, and when one that was put off is. */
function dueTimes({ times, told, changedAt, timeZone }: Reminding, day: number): readonly number[] {
  if (told.quietDay === day || times.length === 0) return [];
  const chosen = times.flatMap((time) => instantOn(day, time, timeZone) ?? []);
  const isOfDay = (at: number) =>
    at >= (instantOn(day, '00:00', timeZone) ?? 0) && at < midnightAfter(day, { timeZone });
  const putOff = isOfDay(told.snoozedUntil) ? [told.snoozedUntil] : [];
  return [...chosen.filter((at) => at > changedAt && at >= told.snoozedUntil), ...putOff]
    .filter((at) => at > told.toldAt)
    .sort((a, b) => a - b);
}

function midnightAfter(day: number, { timeZone }: Pick<Reminding, 'timeZone'>): number {
  return instantOn(day + 1, '00:00', timeZone) ?? 0;
}

function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
