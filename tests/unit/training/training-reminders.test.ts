import { describe, expect, it } from 'vitest';
import { createDayOf } from '../../../lib/habits/days';
import { wallClockAt } from '../../../lib/schedule/wall-clock';
import { instantOn } from '../../../lib/training/times-of-day';
import {
  isReminderDue,
  NOTHING_TOLD,
  nextLookAt,
  parseTold,
  type Reminding,
  SNOOZE_MS,
  snoozed,
} from '../../../lib/training/training-reminders';
import { DAY } from './training';

const MINUTE_MS = 60_000;
const ZONE = 'Europe/Berlin';
const at = (time: string, day = DAY, timeZone = ZONE) => instantOn(day, time, timeZone) ?? 0;
const reminding = (changes: Partial<Reminding> = {}): Reminding => ({
  times: ['07:30', '18:00'],
  changedAt: 0,
  openDays: [DAY, DAY + 2],
  told: NOTHING_TOLD,
  timeZone: ZONE,
  ...changes,
});
const dayOf = (zone: string) => createDayOf(zone);
const isDue = (now: number, changes: Partial<Reminding> = {}) =>
  isReminderDue(reminding(changes), now, dayOf(changes.timeZone ?? ZONE)(now));
const look = (now: number, changes: Partial<Reminding> = {}) =>
  nextLookAt(reminding(changes), now, dayOf(changes.timeZone ?? ZONE)(now));
const told = (toldAt: number) => ({ told: { ...NOTHING_TOLD, toldAt } });

describe('a reminder', () => {
  it('comes at each of the chosen times', () => {
    expect(isDue(at('07:29'))).toBe(false);
    expect(isDue(at('07:30'))).toBe(true);
    expect(isDue(at('07:31'), told(at('07:30')))).toBe(false);
    expect(isDue(at('18:00'), told(at('07:30')))).toBe(true);
    expect(isDue(at('18:01'), told(at('18:00') + 5))).toBe(false);
  });

  it('comes never where no time is chosen, and on days on which nothing is open', () => {
    expect(isDue(at('18:00'), { times: [] })).toBe(false);
    expect(isDue(at('18:00', DAY + 1))).toBe(false);
    expect(look(at('08:00'), { times: [] })).toBeNull();
  });

  it('that was slept through comes once, on that day only', () => {
    expect(isDue(at('23:59'))).toBe(true);
    expect(isDue(at('23:59'), told(at('23:58')))).toBe(false);
    expect(isDue(at('00:01', DAY + 1))).toBe(false);
    expect(isDue(at('07:00', DAY + 2))).toBe(false);
  });

  it('does not tell what whoever has just changed the plan knows', () => {
    expect(isDue(at('18:30'), { changedAt: at('18:10') })).toBe(false);
    expect(isDue(at('18:30'), { changedAt: at('17:50') })).toBe(true);
  });

  it.each([
    ['a night in which clocks are set forward, at an hour that is skipped', '2027-03-28', '02:30', '03:30'],
    ['a night in which clocks are set back, at an hour that comes twice', '2027-10-31', '02:30', '02:30'],
    ['the day on which clocks changed', '2027-03-28', '18:00', '18:00'],
  ])('comes once, on %s', (_, date, time, shown) => {
    const day = dayOf('UTC')(Date.parse(`${date}T12:00Z`));
    const options = { times: [time], openDays: [day] };
    const due = look(at('00:10', day), options) ?? 0;
    expect(wallClockAt(due, ZONE)).toEqual({ date, time: shown });
    expect(isDue(due, options)).toBe(true);
    expect(isDue(due + 60 * MINUTE_MS, { ...options, ...told(due) })).toBe(false);
    expect(look(due, { ...options, ...told(due) })).toBeNull();
  });

  it('goes with the clock on the wall, wherever the computer is', () => {
    expect(isDue(at('18:00', DAY, 'Asia/Tokyo'), { timeZone: 'Asia/Tokyo', times: ['18:00'] })).toBe(true);
    expect(isDue(at('18:00', DAY, 'Asia/Tokyo'), { times: ['18:00'] })).toBe(false);
  });
});

describe('the next look', () => {
  it('is at the next chosen time of a day with something open', () => {
    expect(look(at('07:00'))).toBe(at('07:30'));
    expect(look(at('07:31'), told(at('07:30')))).toBe(at('18:00'));
    expect(look(at('18:01'), told(at('18:00')))).toBe(at('07:30', DAY + 2));
    expect(look(at('18:01', DAY + 2), told(at('18:00', DAY + 2)))).toBeNull();
  });

  it('is at midnight where a reminder waits to be seen', () => {
    expect(look(at('18:30'))).toBe(at('00:00', DAY + 1));
  });
});

describe('snooze', () => {
  const now = at('18:00');

  it('puts a reminder off for half an hour', () => {
    const state = { told: snoozed(NOTHING_TOLD, 'half-hour', now, DAY) };
    expect(isDue(now + SNOOZE_MS - 1, state)).toBe(false);
    expect(look(now, state)).toBe(now + SNOOZE_MS);
    expect(isDue(now + SNOOZE_MS, state)).toBe(true);
    const again = { told: { ...state.told, toldAt: now + SNOOZE_MS } };
    expect(isDue(now + SNOOZE_MS + MINUTE_MS, again)).toBe(false);
  });

  it('puts off also what would have come in that half hour', () => {
    const state = { times: ['18:00', '18:10'], told: snoozed(NOTHING_TOLD, 'half-hour', now, DAY) };
    expect(isDue(at('18:10'), state)).toBe(false);
    expect(isDue(at('18:30'), state)).toBe(true);
    expect(isDue(at('18:31'), { ...state, told: { ...state.told, toldAt: at('18:30') } })).toBe(false);
  });

  it('until after midnight comes if that day has something open, too', () => {
    const state = { told: snoozed(NOTHING_TOLD, 'half-hour', at('23:50'), DAY) };
    expect(isDue(at('00:20', DAY + 1), state)).toBe(false);
    expect(isDue(at('00:20', DAY + 1), { ...state, openDays: [DAY + 1] })).toBe(true);
  });

  it('or “not today” is quiet for the day, and reminds on the next one again', () => {
    const state = { told: snoozed(NOTHING_TOLD, 'today', at('07:31'), DAY), openDays: [DAY, DAY + 1] };
    expect(isDue(at('18:00'), state)).toBe(false);
    expect(look(at('07:32'), state)).toBe(at('07:30', DAY + 1));
  });
});

describe('what is stored of it', () => {
  it('is read back, and nothing where it makes no sense', () => {
    const state = { toldAt: 5, snoozedUntil: 7, quietDay: DAY };
    expect(parseTold(state)).toEqual(state);
    for (const broken of [null, 7, [], { toldAt: Number.NaN, snoozedUntil: 'x', quietDay: 1.5 }]) {
      expect(parseTold(broken)).toEqual(NOTHING_TOLD);
    }
  });
});
