import { describe, expect, it } from 'vitest';
import { drillSound } from '../../../lib/drills/drill-sounds';
import { DRILL_KINDS } from '../../../lib/drills/plan-drills';

describe.each(DRILL_KINDS)('the sound of a %s', (kind) => {
  const { tones, lengthMs } = drillSound(kind);

  it('is over within eight seconds', () => {
    expect(lengthMs).toBeGreaterThan(300);
    expect(lengthMs).toBeLessThan(8000);
  });

  it('is never louder than the loudspeaker can play', () => {
    for (const { startMs } of tones) {
      const playing = tones.filter((tone) => tone.startMs <= startMs && startMs < tone.startMs + tone.lengthMs);
      expect(playing.reduce((sum, { gainRatio }) => sum + gainRatio, 0)).toBeLessThanOrEqual(1);
    }
  });
});

it('a sound that is no voice does not hide who speaks while it lasts', () => {
  expect(DRILL_KINDS.filter((kind) => drillSound(kind).passesForSpeech)).toEqual(['voice']);
});
