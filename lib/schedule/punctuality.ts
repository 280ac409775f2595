import type { PackEdits } from '../providers/edit-pack';
import type { Appointment } from './appointment';
import { MINUTE_MS, windowOf } from './check-in-times';

/**
 * When somebody came, in the provider's terms: before check-in opened; while it was open, up to the appointed time; after
 * it but still let in; or when check-in was closed, which counts as not having come.
 */
export type Punctuality = 'early' | 'in-time' | 'late' | 'too-late';

export interface Arrival {
  readonly punctuality: Punctuality;
  /** Whole minutes from the appointed time; negative before it. */
  readonly minutes: number;
}

/** @param arrivedAt when check-in began, or the session if there was none; epoch ms */
export function arrivalOf(
  appointment: Pick<Appointment, 'startsAt' | 'choice'>,
  edits: PackEdits,
  arrivedAt: number,
): Arrival {
  // As clocks show it: until the minute is over, it is that minute.
  const minutes = Math.floor((arrivedAt - appointment.startsAt) / MINUTE_MS);
  const { opensMinutesBefore, closesMinutesAfter } = windowOf(appointment, edits);
  if (minutes < -opensMinutesBefore) return { punctuality: 'early', minutes };
  if (minutes <= 0) return { punctuality: 'in-time', minutes };
  return { punctuality: minutes <= closesMinutesAfter ? 'late' : 'too-late', minutes };
}
