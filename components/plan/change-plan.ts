import { deleteAppointment, putAppointment } from '../../lib/db/appointments';
import { send } from '../../lib/platform/messaging';
import type { Appointment } from '../../lib/schedule/appointment';

/** Stores an appointment, new or changed, and has its reminders set. */
export async function saveAppointment(appointment: Appointment): Promise<void> {
  await putAppointment(appointment);
  await send('background', 'plan.changed', {});
}

export async function removeAppointment({ id }: Appointment): Promise<void> {
  await deleteAppointment(id);
  await send('background', 'plan.changed', {});
}
