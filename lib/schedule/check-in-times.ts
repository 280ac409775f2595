import type { CheckInWindow } from '../providers/define-provider';
import { chosenPack, type PackEdits } from '../providers/edit-pack';
import type { Appointment } from './appointment';

export const MINUTE_MS = 60_000;

/** Epoch ms. */
export interface CheckInTimes {
  readonly opensAt: number;
  /** Whoever has not come by then is not let in. */
  readonly closesAt: number;
}

/**
 * The window of the rules that it will be sat under, as the user has them now. An appointment stores an instant and whose
 * rules, no times of check-in: whoever changes the window moves check-in and its reminder for all that is planned, as a
 * provider would. What was told is not told again; how punctual somebody was is in the session's log and stays.
 */
export function windowOf({ choice }: Pick<Appointment, 'choice'>, edits: PackEdits): CheckInWindow {
  return chosenPack(choice.packId, edits).pack.checkInWindow;
}

/** When one may check in. */
export function checkInTimes(
  { startsAt, choice }: Pick<Appointment, 'startsAt' | 'choice'>,
  edits: PackEdits,
): CheckInTimes {
  const { opensMinutesBefore, closesMinutesAfter } = windowOf({ choice }, edits);
  return {
    opensAt: startsAt - opensMinutesBefore * MINUTE_MS,
    // Whoever comes within the last minute is still in time by the clock on the wall.
    closesAt: startsAt + (closesMinutesAfter + 1) * MINUTE_MS,
  };
}
