import { describe, expect, it } from 'vitest';
import { createReactionWatch } from '../../../lib/drills/watch-reactions';
import type { Observation } from '../../../lib/observations';
import { faceAt, voiceAt } from '../../fixtures/observed';

function reactionsTo(observations: readonly Observation[]) {
  const watch = createReactionWatch();
  for (const observation of observations) watch.follow(observation);
  return watch.reactions();
}

const every = (fromMs: number, toMs: number, observe: (atMs: number) => Observation) =>
  Array.from({ length: Math.floor((toMs - fromMs) / 100) + 1 }, (_, index) => observe(fromMs + index * 100));

const aside = (atMs: number) => faceAt(atMs, { lookYawDeg: 35, lookPitchDeg: 0 });
const gone = (atMs: number) => faceAt(atMs, { faces: 0, lookYawDeg: null, lookPitchDeg: null });

describe('a reaction to an interruption', () => {
  it('is none in somebody who goes on reading', () => {
    expect(reactionsTo(every(0, 8000, (atMs) => faceAt(atMs)))).toEqual([]);
  });

  it('is a look aside of half a second, not a flicker', () => {
    expect(reactionsTo([...every(0, 300, aside), faceAt(400), ...every(500, 700, aside)])).toEqual([]);
    expect(reactionsTo(every(0, 500, aside))).toEqual(['looked']);
  });

  it('is leaving the chair', () => {
    expect(reactionsTo([...every(0, 500, aside), ...every(600, 1700, gone)])).toEqual(['looked', 'left']);
  });

  it('is speaking, and not the voice that interrupts', () => {
    const heard = (lipMotionPerS: number | null) => (atMs: number) =>
      voiceAt(atMs, { speechRatio: 0.9, lipMotionPerS });
    expect(reactionsTo(every(0, 2000, heard(0.01)))).toEqual([]);
    expect(reactionsTo(every(0, 2000, heard(null)))).toEqual([]);
    expect(reactionsTo(every(0, 2000, heard(0.2)))).toEqual(['spoke']);
  });

  it('is going to another tab, at once', () => {
    expect(reactionsTo([{ kind: 'focus', on: 'other-tab', atMs: 0 }])).toEqual(['switched']);
  });
});
