import { defineCheck, fail, look, pass } from './define-check';

export interface MicrophoneMeasured {
  /** Nothing but digital zeros came. */
  readonly silent: boolean;
  /** Median level while somebody spoke; `null` = no voice was heard. */
  readonly voiceDbfs: number | null;
  /** The highest level of all. */
  readonly loudestDbfs: number;
  /** The room's own noise. */
  readonly floorDbfs: number;
}

/** The peaks of speech are 9 to 12 dB above its mean over a tenth of a second: above this they are cut off. */
const CLIPPING_ABOVE_DBFS = -9;
/** A word at arm's length is above this even with a weak microphone. */
const FAINT_BELOW_DBFS = -45;
/** With less, a whisper and the room's own noise cannot be told apart. */
const CLEAR_FROM_DB = 10;

export const microphone = defineCheck<MicrophoneMeasured>({
  name: 'Microphone',
  source: 'microphone',
  judge: ({ silent, voiceDbfs, loudestDbfs, floorDbfs }) => {
    if (silent)
      return fail(
        'The microphone delivers silence.',
        'Check its mute switch and the system’s sound settings, or choose another one in the settings.',
      );
    if (loudestDbfs > CLIPPING_ABOVE_DBFS)
      return look(
        `The sound is distorted: up to ${decibels(loudestDbfs)}.`,
        'Turn the input level down in the system’s sound settings, or move the microphone away.',
      );
    if (voiceDbfs === null)
      return look(
        `It delivers sound (the room: ${decibels(floorDbfs)}), but no voice was heard.`,
        'Test it again and say a sentence aloud when asked.',
      );
    const text = `Your voice: ${decibels(voiceDbfs)}, ${Math.round(voiceDbfs - floorDbfs)} dB above the room.`;
    if (voiceDbfs < FAINT_BELOW_DBFS)
      return look(text, 'That is faint: turn the input level up in the system’s sound settings, or come nearer.');
    if (voiceDbfs - floorDbfs < CLEAR_FROM_DB)
      return look(text, 'The room drowns your voice: make it quieter, or move the microphone nearer.');
    return pass(text);
  },
});

function decibels(dbfs: number): string {
  return `${Math.round(dbfs)} dB`.replace('-', '−');
}
