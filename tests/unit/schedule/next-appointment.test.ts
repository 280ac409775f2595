import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import { appointmentFor, nextAppointment, phaseOf } from '../../../lib/schedule/next-appointment';
import { HOUR_MS, MINUTE_MS, planned, SITE, STARTS_AT } from './planned';

const NONE: ReadonlySet<string> = new Set();

describe('an appointment', () => {
  it.each([
    [-31, 'ahead'],
    [-30, 'check-in-open'],
    [0, 'started'],
    [15, 'started'],
    [16, 'over'],
  ] as const)('%i minutes from its time is “%s”', (minutes, phase) => {
    expect(phaseOf(planned(), {}, STARTS_AT + minutes * MINUTE_MS)).toBe(phase);
  });
});

describe('the next appointment', () => {
  const later = planned({ id: 'later', startsAt: STARTS_AT + HOUR_MS });
  const all = [later, planned()];

  it('is the first that is not over', () => {
    expect(nextAppointment(all, NONE, {}, STARTS_AT - HOUR_MS)?.id).toBe('a');
    expect(nextAppointment(all, NONE, {}, STARTS_AT + 16 * MINUTE_MS)?.id).toBe('later');
    expect(nextAppointment(all, NONE, {}, STARTS_AT + 24 * HOUR_MS)).toBeNull();
  });

  it('is none that was sat', () => {
    expect(nextAppointment(all, new Set(['a']), {}, STARTS_AT - HOUR_MS)?.id).toBe('later');
  });
});

describe('a session is for the appointment', () => {
  const here = (at: number, examCode: string | null = null) => ({ origin: SITE.origin, examCode, at });
  const exam = { ...NO_CHOICE, examCode: 'SAA-C03' };

  it('of its site, near its time', () => {
    const all = [planned({ site: SITE })];
    const found = (minutes: number) => appointmentFor(all, NONE, {}, here(STARTS_AT + minutes * MINUTE_MS))?.id ?? null;
    expect([-91, -90, 0, 120, 121].map(found)).toEqual([null, 'a', 'a', 'a', null]);
  });

  it('of no other site', () => {
    expect(
      appointmentFor([planned({ site: SITE })], NONE, {}, { ...here(STARTS_AT), origin: 'https://b.example' }),
    ).toBeNull();
  });

  it('of its exam, unless another one was asked for', () => {
    const all = [planned({ site: SITE, choice: exam })];
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT))?.id).toBe('a');
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT, 'SAA-C03'))?.id).toBe('a');
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT, 'AZ-900'))).toBeNull();
  });

  it('without a site only if the exam is the same', () => {
    const all = [planned({ choice: exam })];
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT))).toBeNull();
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT, 'SAA-C03'))?.id).toBe('a');
  });

  it('that is nearest, and that was not sat before', () => {
    const all = [planned(), planned({ id: 'later', startsAt: STARTS_AT + HOUR_MS })];
    expect(appointmentFor(all, NONE, {}, here(STARTS_AT + 40 * MINUTE_MS))?.id).toBe('later');
    expect(appointmentFor(all, new Set(['later']), {}, here(STARTS_AT + 40 * MINUTE_MS))?.id).toBe('a');
  });
});
