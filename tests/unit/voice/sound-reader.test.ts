import { describe, expect, it } from 'vitest';
import type { VoiceObservation } from '../../../lib/observations';
import { createSoundReader } from '../../../lib/voice/sound-reader';

const heard = (levelDbfs: number, speechRatio = 0.02) => ({ speechRatio, levelDbfs, silent: false, frames: 3 });

/** What is told after a number of reports of these levels. */
function told(levels: readonly number[]): Partial<VoiceObservation> {
  const reader = createSoundReader();
  return levels.reduce<Partial<VoiceObservation>>((_, level) => reader.read(heard(level)) as VoiceObservation, {});
}

const times = (count: number, level: number) => Array.from({ length: count }, () => level);

describe('a piece of sound', () => {
  it('is told with its level and how much it is like speech', () => {
    expect(createSoundReader().read(heard(-30, 0.9))).toMatchObject({
      kind: 'voice',
      speechRatio: 0.9,
      levelDbfs: -30,
    });
  });

  it('is told beside the room’s own noise, which a loud moment does not raise', () => {
    expect(told([...times(100, -60), ...times(10, -20)])).toMatchObject({ levelDbfs: -20, floorDbfs: -60 });
  });

  it('is steady if its level stays, however loud', () => {
    expect(told([...times(50, -60), ...times(20, -20)]).spreadDb).toBeCloseTo(0);
  });

  it('is not steady if its level goes up and down', () => {
    const barking = Array.from({ length: 50 }, (_, report) => (report % 4 < 2 ? -20 : -50));
    expect(told(barking).spreadDb).toBeGreaterThan(5);
  });
});
