import { defineCheck, fail, look, pass, untested } from './define-check';

/** What was heard while the person was asked to be quiet. */
export interface RoomNoiseMeasured {
  /** Nothing but digital zeros came. */
  readonly silent: boolean;
  readonly floorDbfs: number;
  readonly loudestDbfs: number;
  /** Share of the time in which somebody spoke, 0–1. */
  readonly speechRatio: number;
}

/** Quiet rooms are below the first; at the second the rule `loud-noise` counts a sound as loud. */
const NOISY_ABOVE_DBFS = -45;
const LOUD_ABOVE_DBFS = -32;
/** As `loud-noise` has it: four times as loud to the ear. */
const SOUND_ABOVE_FLOOR_DB = 20;
/** A sound that is taken for speech lasts for an instant; a voice, a radio or a television goes on. */
const VOICE_ABOVE_RATIO = 0.3;

const QUIETER = 'Close doors and windows, and turn off fans, music and television.';

export const roomNoise = defineCheck<RoomNoiseMeasured>({
  name: 'Room noise',
  source: 'microphone',
  judge: ({ silent, floorDbfs, loudestDbfs, speechRatio }) => {
    if (silent) return untested('The microphone delivers silence.');
    const text = `The room’s own noise: ${`${Math.round(floorDbfs)} dB`.replace('-', '−')}.`;
    if (floorDbfs > LOUD_ABOVE_DBFS) return fail(text, QUIETER);
    if (speechRatio > VOICE_ABOVE_RATIO)
      return look('A voice was heard while the room was measured.', `${QUIETER} Then test again without speaking.`);
    if (floorDbfs > NOISY_ABOVE_DBFS) return look(text, QUIETER);
    if (loudestDbfs > LOUD_ABOVE_DBFS && loudestDbfs - floorDbfs > SOUND_ABOVE_FLOOR_DB)
      return look(
        `${text} There was a loud sound.`,
        'A session would notice it. Find out what it was, and test again.',
      );
    return pass(text);
  },
});
