import { expect, it } from 'vitest';
import { createSampler } from '../../../lib/monitor/sampler';
import { faceAt, voiceAt } from '../../fixtures/observed';

const voice = (atMs: number, levelDbfs: number, speechRatio: number) => voiceAt(atMs, { levelDbfs, speechRatio });
const face = (atMs: number, faces: number) => faceAt(atMs, { faces, yawDeg: 3, pitchDeg: 1 });

it('sums up a second: the last of what was seen, the loudest of what was heard', () => {
  const sampler = createSampler('s');
  expect(sampler.take(face(100, 1))).toBeNull();
  expect(sampler.take(voice(200, -30, 0.9))).toBeNull();
  expect(sampler.take(voice(900, -50, 0.1))).toBeNull();
  expect(sampler.take(face(950, 2))).toBeNull();
  expect(sampler.take(face(1050, 1))).toEqual({
    sessionId: 's',
    atMs: 0,
    faces: 2,
    yawDeg: 3,
    pitchDeg: 1,
    levelDbfs: -30,
    speechRatio: 0.9,
  });
});

it('leaves unknown what was not observed, and makes no rows for seconds without observations', () => {
  const sampler = createSampler('s');
  sampler.take(voice(100, -60, 0));
  expect(sampler.take(voice(65_000, -60, 0))).toMatchObject({ atMs: 0, faces: null, yawDeg: null });
  expect(sampler.take(voice(66_000, -60, 0))).toMatchObject({ atMs: 65_000 });
});

it('does not go back to a second that is over', () => {
  const sampler = createSampler('s');
  sampler.take(voice(1010, -60, 0));
  expect(sampler.take(face(990, 1))).toBeNull();
  expect(sampler.take(face(2000, 1))).toMatchObject({ atMs: 1000 });
});
