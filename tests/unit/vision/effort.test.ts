import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/observations';
import { createEffort, type Effort } from '../../../lib/vision/effort';
import { faceAt, pictureAt, voiceAt } from '../../fixtures/observed';

const LATER_MS = 60_000;

/** The effort of a session that has been calm for a minute. */
function calmEffort(): Effort {
  const effort = createEffort();
  effort.follow(faceAt(0));
  effort.follow(faceAt(LATER_MS));
  return effort;
}

const CALM_MS = calmEffort().frameEveryMs();

describe('how often is looked', () => {
  it('is often in the beginning, when the rest pose is learnt, and less often later', () => {
    const effort = createEffort();
    const first = effort.frameEveryMs();
    for (let atMs = 0; atMs < 5000; atMs += 200) effort.follow(faceAt(atMs));
    expect(effort.frameEveryMs()).toBe(first);
    effort.follow(faceAt(LATER_MS));
    expect(effort.frameEveryMs()).toBeGreaterThan(2 * first);
  });

  it('is enough while all is calm to miss nothing that lasts for a second', () => {
    expect(CALM_MS).toBeLessThanOrEqual(500);
  });

  it.each<[string, Observation]>([
    ['speech is heard', voiceAt(LATER_MS, { speechRatio: 0.5 })],
    ['the lips move', faceAt(LATER_MS, { lipMotionPerS: 0.06 })],
    ['a second face comes', faceAt(LATER_MS, { faces: 2 })],
    ['nobody is there', faceAt(LATER_MS, { faces: 0, lookYawDeg: null, lookPitchDeg: null, lipMotionPerS: null })],
    ['the head turns', faceAt(LATER_MS, { lookYawDeg: -25 })],
    ['the head sinks', faceAt(LATER_MS, { lookPitchDeg: 20 })],
    ['the picture stands still', pictureAt(LATER_MS, { changedRatio: 0 })],
    ['it gets dark', pictureAt(LATER_MS, { lumaMean: 20 })],
    ['something is before the lens', pictureAt(LATER_MS, { lumaSpread: 10 })],
  ])('is more when %s, and as before some seconds later', (_, observation) => {
    const effort = calmEffort();
    effort.follow(observation);
    expect(effort.frameEveryMs()).toBeLessThan(CALM_MS / 2);
    for (const atMs of [1000, 5000]) effort.follow(faceAt(LATER_MS + atMs));
    expect(effort.frameEveryMs()).toBe(CALM_MS);
  });

  it.each<[string, Observation]>([
    ['somebody breathes', voiceAt(LATER_MS, { speechRatio: 0.1, levelDbfs: -40 })],
    ['the eyes wander over the screen', faceAt(LATER_MS, { lookYawDeg: 8, lookPitchDeg: -6 })],
    [
      'what the face does cannot be told',
      faceAt(LATER_MS, { lookYawDeg: null, lookPitchDeg: null, lipMotionPerS: null }),
    ],
    ['no frame is there to compare with', pictureAt(LATER_MS, { changedRatio: null })],
    ['a tab is switched', { kind: 'focus', atMs: LATER_MS, on: 'other-tab' }],
  ])('stays the same when %s', (_, observation) => {
    const effort = calmEffort();
    effort.follow(observation);
    expect(effort.frameEveryMs()).toBe(CALM_MS);
  });

  it('stays up while what began goes on', () => {
    const effort = calmEffort();
    for (let atMs = LATER_MS; atMs < 2 * LATER_MS; atMs += 1000) {
      effort.follow(voiceAt(atMs, { speechRatio: 0.9 }));
      effort.follow(faceAt(atMs));
      expect(effort.frameEveryMs()).toBeLessThan(CALM_MS);
    }
  });

  it('is not less because an observation comes late', () => {
    const effort = calmEffort();
    effort.follow(voiceAt(LATER_MS + 500, { speechRatio: 0.9 }));
    effort.follow(faceAt(LATER_MS - 3000));
    expect(effort.frameEveryMs()).toBeLessThan(CALM_MS);
  });
});
