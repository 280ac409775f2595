/** Below this the meter is empty, in dB below full scale: quieter than any room. */
const QUIET_DBFS = -70;
/** At this it is full: a voice close to the microphone. */
const LOUD_DBFS = -15;

/** How far the meter is filled at a level, 0–1. */
export function meterRatio(dbfs: number): number {
  return Math.min(1, Math.max(0, (dbfs - QUIET_DBFS) / (LOUD_DBFS - QUIET_DBFS)));
}
