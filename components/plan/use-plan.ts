import { listAppointments, listSessionsFor } from '../../lib/db/appointments';
import { readSitting } from '../../lib/db/sittings';
import type { Sitting } from '../../lib/report/sitting';
import type { Appointment } from '../../lib/schedule/appointment';
import { useLiveQuery } from '../use-live-query';

export interface Planned {
  readonly appointment: Appointment;
  /** The sessions that were begun for it. */
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
