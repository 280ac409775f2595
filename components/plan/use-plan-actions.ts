import { useSignal } from '@preact/signals';
import type { Appointment } from '../../lib/schedule/appointment';
import { removeAppointment, saveAppointment } from './change-plan';

/** What can be done to the plan, what was deleted last, and what went wrong. */
export function usePlanActions() {
  const removed = useSignal<Appointment | null>(null);
  const failure = useSignal<unknown>(undefined);

  /** Tells whether it worked. */
  async function attempt(action: () => Promise<void>, left: Appointment | null): Promise<boolean> {
    failure.value = undefined;
    try {
      await action();
      removed.value = left;
      return true;
    } catch (error) {
      failure.value = error;
      return false;
    }
  }

  return {
    removed: removed.value,
    failure: failure.value,
    /** Also what takes a deletion back. */
    save: (appointment: Appointment) => attempt(() => saveAppointment(appointment), null),
    remove: (appointment: Appointment) => attempt(() => removeAppointment(appointment), appointment),
  };
}
