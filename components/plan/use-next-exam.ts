import { listAppointments, satAppointments } from '../../lib/db/appointments';
import type { PackEdits } from '../../lib/providers/edit-pack';
import type { Appointment } from '../../lib/schedule/appointment';
import { nextAppointment } from '../../lib/schedule/next-appointment';
import { packEdits } from '../../lib/settings';
import { useLiveQuery } from '../use-live-query';
import { useNow } from '../use-now';
import { useSetting } from '../use-setting';

export interface NextExam {
  /** The mock exam that comes next, or whose check-in is open; `null` = none is planned. */
  readonly next: Appointment | null;
  readonly edits: PackEdits;
  readonly now: number;
}

/** Renewed every second; `null` until it is read, or where it can't be. */
export function useNextExam(): NextExam | null {
  const found = useLiveQuery(readPlan, []);
  const edits = useSetting(packEdits);
  const now = useNow(true);
  if (found.state !== 'ready' || edits === undefined) return null;
  return { next: nextAppointment(found.value.appointments, found.value.sat, edits, now), edits, now };
}

async function readPlan() {
  const [appointments, sat] = await Promise.all([listAppointments(), satAppointments()]);
  return { appointments, sat };
}
