import type { Pack } from '../providers/define-provider';
import { ownPack, packById } from '../providers/index';
import type { Appointment } from './appointment';

export const MINUTE_MS = 60_000;

/** Epoch ms. */
export interface CheckInTimes {
  readonly opensAt: number;
  /** Whoever has not come by then is not let in. */
  readonly closesAt: number;
}

/** Whose rules it will be sat under; those that are no longer known are as the user's own. */
export function packOf({ choice }: Pick<Appointment, 'choice'>): Pack {
  return packById(choice.packId) ?? ownPack();
}

/** When one may check in, as the provider has it. */
export function checkInTimes({ startsAt, choice }: Pick<Appointment, 'startsAt' | 'choice'>): CheckInTimes {
  const { opensMinutesBefore, closesMinutesAfter } = packOf({ choice }).checkInWindow;
  return {
    opensAt: startsAt - opensMinutesBefore * MINUTE_MS,
    // Whoever comes within the last minute is still in time by the clock on the wall.
    closesAt: startsAt + (closesMinutesAfter + 1) * MINUTE_MS,
  };
}
