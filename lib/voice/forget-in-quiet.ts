import type { Heard } from './heard';
import { createNoiseFloor } from './noise-floor';

/**
 * Tells when the speech model should forget what it has heard. After a sentence and some seconds of a quiet room it
 * takes quiet or far voices for the room and may stay deaf to them for many seconds; made to forget, it hears them.
 */
export interface ForgetInQuiet {
  /** Takes what was heard last, at a steady rate; returns whether this is the moment to forget. */
  follow(heard: Pick<Heard, 'speechRatio' | 'levelDbfs'>): boolean;
}

/** Nothing like speech. */
const MAX_SPEECH_RATIO = 0.1;
/** Just after forgetting a noise that goes on is now and then taken for speech: it is done in the room's own noise only. */
const MAX_ABOVE_FLOOR_DB = 8;
/** At about ten reports a second: a second of quiet, so that no pause within speech counts … */
const QUIET_REPORTS = 10;
/** … and about every three seconds, as the deafness grows within ten. */
const EVERY_REPORTS = 31;

export function createForgetInQuiet(): ForgetInQuiet {
  const floor = createNoiseFloor();
  let quietReports = 0;
  let reportsSince = 0;
  return {
    follow({ speechRatio, levelDbfs }) {
      const isQuiet = levelDbfs <= floor.follow(levelDbfs) + MAX_ABOVE_FLOOR_DB && speechRatio < MAX_SPEECH_RATIO;
      quietReports = isQuiet ? quietReports + 1 : 0;
      reportsSince += 1;
      if (quietReports < QUIET_REPORTS || reportsSince < EVERY_REPORTS) return false;
      reportsSince = 0;
      return true;
    },
  };
}
