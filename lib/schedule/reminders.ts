import type { PackEdits } from '../providers/edit-pack';
import { type Appointment, REMINDER_KINDS, type ReminderKind } from './appointment';
import { checkInTimes } from './check-in-times';

const DAY_MS = 86_400_000;

/** Times are epoch ms. */
export interface Reminder {
  readonly kind: ReminderKind;
  readonly appointment: Appointment;
  readonly dueAt: number;
  /** From then on it is of no use any more. */
  readonly staleAt: number;
}

/**
 * What an appointment still has to remind of. What was due before it was planned or changed is no news to anybody, and
 * what was told once is not told again.
 */
function openReminders(appointment: Appointment, edits: PackEdits): Reminder[] {
  const { reminders, told, changedAt } = appointment;
  if (!reminders) return [];
  return REMINDER_KINDS.filter((kind) => told[kind] === undefined)
    .map((kind) => ({ kind, appointment, ...timesOf(kind, appointment, edits) }))
    .filter(({ dueAt }) => dueAt > changedAt);
}

/** A day is 24 hours, also over a change of clocks: it is about having time left, not about the time of day. */
function timesOf(kind: ReminderKind, appointment: Appointment, edits: PackEdits): Pick<Reminder, 'dueAt' | 'staleAt'> {
  const { opensAt, closesAt } = checkInTimes(appointment, edits);
  switch (kind) {
    case 'day-before':
      return { dueAt: appointment.startsAt - DAY_MS, staleAt: opensAt };
    case 'check-in-opens':
      return { dueAt: opensAt, staleAt: closesAt };
  }
}

/**
 * The reminders to give now, also those that fell due while the browser was closed, as long as they are of use. The most
 * urgent comes first.
 */
export function dueReminders(appointments: readonly Appointment[], edits: PackEdits, now: number): Reminder[] {
  return appointments
    .flatMap((appointment) => openReminders(appointment, edits))
    .filter(({ dueAt, staleAt }) => dueAt <= now && now < staleAt)
    .sort((a, b) => a.appointment.startsAt - b.appointment.startsAt);
}

/** When to look again: the next reminder falls due, or one that waits to be seen loses its use. `null` = no need to. */
export function nextLookAt(appointments: readonly Appointment[], edits: PackEdits, now: number): number | null {
  const times = appointments
    .flatMap((appointment) => openReminders(appointment, edits))
    .flatMap(({ dueAt, staleAt }) => [dueAt, staleAt])
    .filter((at) => at > now);
  return times.length === 0 ? null : Math.min(...times);
}
