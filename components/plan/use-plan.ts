import { listAppointments, listSessionsFor } from '../../lib/db/appointments';
import { listLog } from '../../lib/db/log';
import type { SessionRow, ViolationRow } from '../../lib/db/schema';
import { listViolations } from '../../lib/db/violations';
import type { Appointment } from '../../lib/schedule/appointment';
import type { Arrival } from '../../lib/schedule/punctuality';
import { useLiveQuery } from '../use-live-query';

/** A session that was begun for an appointment. */
export interface Sitting {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  /** `null` if its log does not say. */
  readonly arrival: Arrival | null;
}

export interface Planned {
  readonly appointment: Appointment;
  readonly sittings: readonly Sitting[];
}

/** All appointments and what came of them, in the order of their times. */
export function usePlan() {
  return useLiveQuery(readPlan, []);
}

async function readPlan(): Promise<Planned[]> {
  const appointments = await listAppointments();
  return Promise.all(
    appointments.map(async (appointment) => {
      const sessions = await listSessionsFor(appointment.id);
      return { appointment, sittings: await Promise.all(sessions.map(readSitting)) };
    }),
  );
}

async function readSitting(session: SessionRow): Promise<Sitting> {
  const [violations, log] = await Promise.all([listViolations(session.id), listLog(session.id)]);
  const arrival = log.map(({ entry }) => entry).find((entry) => entry.type === 'checked-in');
  return { session, violations, arrival: arrival ?? null };
}
