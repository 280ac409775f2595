import { describe, expect, it } from 'vitest';
import type { PackEdits } from '../../../lib/providers/edit-pack';
import { checkInTimes, windowOf } from '../../../lib/schedule/check-in-times';
import { icsOf } from '../../../lib/schedule/ics';
import { phaseOf } from '../../../lib/schedule/next-appointment';
import { arrivalOf } from '../../../lib/schedule/punctuality';
import { dueReminders, nextLookAt } from '../../../lib/schedule/reminders';
import { HOUR_MS, MINUTE_MS, planned, STARTS_AT } from './planned';
import { readIcs } from './read-ics';

/** The user's own rules, with check-in from 12:00 to 13:00. */
const EDITS: PackEdits = { 'own/rules': { checkInWindow: { opensMinutesBefore: 60, closesMinutesAfter: 0 } } };

describe('the check-in of an exam that was planned before', () => {
  it('goes by the window as the user has it now', () => {
    expect(checkInTimes(planned(), {}).opensAt).toBe(STARTS_AT - 30 * MINUTE_MS);
    expect(checkInTimes(planned(), EDITS)).toEqual({ opensAt: STARTS_AT - HOUR_MS, closesAt: STARTS_AT + MINUTE_MS });
  });

  it('goes by nobody else’s window', () => {
    const other: PackEdits = { 'onvue/aws': EDITS['own/rules'] ?? {} };
    expect(checkInTimes(planned(), other)).toEqual(checkInTimes(planned(), {}));
    expect(windowOf({ choice: { ...planned().choice, packId: 'onvue/gone' } }, EDITS).opensMinutesBefore).toBe(60);
  });

  it('opens, closes and is missed by it', () => {
    const at = (minutes: number) => STARTS_AT + minutes * MINUTE_MS;
    expect(phaseOf(planned(), EDITS, at(-45))).toBe('check-in-open');
    expect(phaseOf(planned(), EDITS, at(5))).toBe('over');
    expect(arrivalOf(planned(), EDITS, at(-45)).punctuality).toBe('in-time');
    expect(arrivalOf(planned(), EDITS, at(5)).punctuality).toBe('too-late');
  });

  it('is reminded of when it opens now, but not a second time', () => {
    const told = planned({ told: { 'check-in-opens': STARTS_AT - HOUR_MS } });
    expect(nextLookAt([planned()], EDITS, STARTS_AT - 2 * HOUR_MS)).toBe(STARTS_AT - HOUR_MS);
    expect(dueReminders([planned()], EDITS, STARTS_AT - 45 * MINUTE_MS)).toMatchObject([{ kind: 'check-in-opens' }]);
    expect(dueReminders([told], {}, STARTS_AT - 30 * MINUTE_MS)).toEqual([]);
  });

  it('is in calendar files that are exported from then on', () => {
    const { event, alarms } = readIcs(icsOf(planned(), null, EDITS, STARTS_AT));
    expect(alarms.map(({ TRIGGER }) => TRIGGER)).toEqual(['-P1D', '-PT60M']);
    expect(event.DESCRIPTION).toContain('60 minutes before: check-in opens.');
    const atOnce = { 'own/rules': { checkInWindow: { opensMinutesBefore: 0, closesMinutesAfter: 0 } } };
    expect(readIcs(icsOf(planned(), null, atOnce, STARTS_AT)).event.DESCRIPTION).toContain(
      'Check-in opens at that time.',
    );
  });

  it('stays the provider’s where what is stored is broken', () => {
    const broken = { 'own/rules': { checkInWindow: { opensMinutesBefore: 1e9, closesMinutesAfter: 0 } } };
    expect(checkInTimes(planned(), broken)).toEqual(checkInTimes(planned(), {}));
  });
});
