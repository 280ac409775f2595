import { describe, expect, it } from 'vitest';
import { createForgetInQuiet, type ForgetInQuiet } from '../../../lib/voice/forget-in-quiet';

const ROOM = { speechRatio: 0.01, levelDbfs: -60 };
const VOICE = { speechRatio: 0.95, levelDbfs: -30 };
const RAIN = { speechRatio: 0.01, levelDbfs: -40 };

/** Lets it hear the same for so many tenths of a second; returns after how many of them it said to forget. */
function hear(forget: ForgetInQuiet, heard: typeof ROOM, reports: number): number[] {
  return Array.from({ length: reports }, (_, index) => index + 1).filter(() => forget.follow(heard));
}

describe('the speech model', () => {
  it('forgets every three seconds while the room is quiet', () => {
    expect(hear(createForgetInQuiet(), ROOM, 100)).toEqual([31, 62, 93]);
  });

  it('remembers a voice, and the pauses in what it says', () => {
    const forget = createForgetInQuiet();
    hear(forget, ROOM, 20);
    for (let sentence = 0; sentence < 10; sentence += 1) {
      expect(hear(forget, VOICE, 15)).toEqual([]);
      expect(hear(forget, ROOM, 8)).toEqual([]);
    }
    expect(hear(forget, ROOM, 10)).toEqual([2]);
  });

  it('does not forget in the middle of a noise', () => {
    const forget = createForgetInQuiet();
    hear(forget, ROOM, 25);
    expect(hear(forget, RAIN, 60)).toEqual([]);
    expect(hear(forget, ROOM, 20)).toEqual([10]);
  });
});
