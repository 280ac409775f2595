import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import type { Appointment } from '../../../lib/schedule/appointment';

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export const STARTS_AT = Date.UTC(2026, 10, 28, 13);

/** Planned five days ahead for 13:00 UTC; under the user's own rules, check-in is open from 12:30 to 13:15. */
export function planned(changes: Partial<Appointment> = {}): Appointment {
  return {
    id: 'a',
    createdAt: STARTS_AT - 5 * DAY_MS,
    changedAt: STARTS_AT - 5 * DAY_MS,
    startsAt: STARTS_AT,
    site: null,
    choice: NO_CHOICE,
    title: 'AWS SAA-C03',
    reminders: true,
    told: {},
    ...changes,
  };
}

export const SITE = { origin: 'https://exam.example', url: 'https://exam.example/practice' };
