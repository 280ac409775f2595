import { describe, expect, it } from 'vitest';
import { dueReminders, nextLookAt } from '../../../lib/schedule/reminders';
import { instantOf, wallClockAt } from '../../../lib/schedule/wall-clock';
import { DAY_MS, HOUR_MS, MINUTE_MS, planned, STARTS_AT } from './planned';

const kinds = (appointment = planned(), now = STARTS_AT) =>
  dueReminders([appointment], {}, now).map(({ kind }) => kind);

describe('a reminder', () => {
  it('to test the computer is due a day before, and of use until check-in opens', () => {
    expect(kinds(planned(), STARTS_AT - DAY_MS - 1)).toEqual([]);
    expect(kinds(planned(), STARTS_AT - DAY_MS)).toEqual(['day-before']);
    expect(kinds(planned(), STARTS_AT - 30 * MINUTE_MS - 1)).toEqual(['day-before']);
  });

  it('of check-in is due when it opens, and of use until it closes', () => {
    expect(kinds(planned(), STARTS_AT - 30 * MINUTE_MS)).toEqual(['check-in-opens']);
    expect(kinds(planned(), STARTS_AT + 15 * MINUTE_MS)).toEqual(['check-in-opens']);
    expect(kinds(planned(), STARTS_AT + 16 * MINUTE_MS)).toEqual([]);
  });

  it('that fell due while the browser was closed is given late, if it is still of use', () => {
    expect(kinds(planned(), STARTS_AT - 5 * HOUR_MS)).toEqual(['day-before']);
    expect(kinds(planned(), STARTS_AT - 5 * MINUTE_MS)).toEqual(['check-in-opens']);
    expect(kinds(planned(), STARTS_AT + DAY_MS)).toEqual([]);
  });

  it('is not due again once it was given', () => {
    expect(kinds(planned({ told: { 'day-before': 1 } }), STARTS_AT - HOUR_MS)).toEqual([]);
    expect(kinds(planned({ told: { 'day-before': 1 } }), STARTS_AT)).toEqual(['check-in-opens']);
  });

  it('does not tell what whoever has just planned the exam knows', () => {
    expect(kinds(planned({ changedAt: STARTS_AT - 3 * HOUR_MS }), STARTS_AT - 2 * HOUR_MS)).toEqual([]);
    expect(kinds(planned({ changedAt: STARTS_AT - 20 * MINUTE_MS }), STARTS_AT)).toEqual([]);
  });

  it('comes only where reminders are wanted', () => {
    expect(kinds(planned({ reminders: false }))).toEqual([]);
  });

  it('for the exam that comes first is first', () => {
    const later = planned({ id: 'later', startsAt: STARTS_AT + HOUR_MS });
    const due = dueReminders([later, planned()], {}, STARTS_AT - 10 * MINUTE_MS);
    expect(due.map(({ appointment, kind }) => [appointment.id, kind])).toEqual([
      ['a', 'check-in-opens'],
      ['later', 'day-before'],
    ]);
  });

  it('comes 24 hours before, also over a change of clocks, and the exam stays at its time on the wall', () => {
    const zone = 'Europe/Berlin';
    const startsAt = instantOf({ date: '2027-03-28', time: '14:00' }, zone) ?? 0;
    const appointment = planned({ startsAt, changedAt: startsAt - 5 * DAY_MS });
    const dueAt = nextLookAt([appointment], {}, startsAt - 4 * DAY_MS) ?? 0;
    expect(startsAt - dueAt).toBe(DAY_MS);
    expect(wallClockAt(dueAt, zone)).toEqual({ date: '2027-03-27', time: '13:00' });
    expect(wallClockAt(startsAt, zone)).toEqual({ date: '2027-03-28', time: '14:00' });
  });
});

describe('the next look', () => {
  it('is when something falls due, or loses its use', () => {
    const at = (now: number, appointment = planned()) => nextLookAt([appointment], {}, now);
    expect(at(STARTS_AT - 3 * DAY_MS)).toBe(STARTS_AT - DAY_MS);
    expect(at(STARTS_AT - DAY_MS)).toBe(STARTS_AT - 30 * MINUTE_MS);
    expect(at(STARTS_AT - 30 * MINUTE_MS)).toBe(STARTS_AT + 16 * MINUTE_MS);
    expect(at(STARTS_AT - 30 * MINUTE_MS, planned({ told: { 'check-in-opens': 1 } }))).toBeNull();
    expect(at(STARTS_AT + DAY_MS)).toBeNull();
  });

  it('is the first of all appointments', () => {
    const sooner = planned({ id: 'sooner', startsAt: STARTS_AT - DAY_MS });
    expect(nextLookAt([planned(), sooner], {}, STARTS_AT - 3 * DAY_MS)).toBe(STARTS_AT - 2 * DAY_MS);
    expect(nextLookAt([], {}, STARTS_AT)).toBeNull();
  });
});
