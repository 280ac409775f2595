import { type Appointment, parseAppointment, type ReminderKind } from '../schedule/appointment';
import { db } from './db';
import type { SessionRow } from './schema';

/** All that make sense, in the order of their times. */
export async function listAppointments(): Promise<Appointment[]> {
  const rows: readonly unknown[] = await db.appointments.toArray();
  return rows.flatMap((row) => parseAppointment(row) ?? []).sort((a, b) => a.startsAt - b.startsAt);
}

/** Adds an appointment, or puts it in the place of its older version. */
export async function putAppointment(appointment: Appointment): Promise<void> {
  await db.appointments.put(appointment);
}

export async function deleteAppointment(id: string): Promise<void> {
  await db.appointments.delete(id);
}

/**
 * Notes that a reminder is being given now.
 *
 * @returns whether it had not been given before: of several that ask, one is told yes
 */
export async function claimReminder(id: string, kind: ReminderKind, at: number): Promise<boolean> {
  return db.transaction('rw', db.appointments, async () => {
    const row = parseAppointment(await db.appointments.get(id));
    if (row === null || row.told[kind] !== undefined) return false;
    await db.appointments.put({ ...row, told: { ...row.told, [kind]: at } });
    return true;
  });
}

/** Sessions that were begun for an appointment, the oldest first. */
export async function listSessionsFor(appointmentId: string): Promise<SessionRow[]> {
  const rows = await db.sessions.where('appointmentId').equals(appointmentId).sortBy('createdAt');
  return rows.filter(({ startedAt }) => startedAt !== null);
}

/** Ids of the appointments that a session was begun for. */
export async function satAppointments(): Promise<ReadonlySet<string>> {
  const rows = await db.sessions.where('appointmentId').above('').toArray();
  return new Set(rows.flatMap(({ appointmentId, startedAt }) => (startedAt === null ? [] : (appointmentId ?? []))));
}
