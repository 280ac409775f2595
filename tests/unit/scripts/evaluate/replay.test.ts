import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../../../lib/engine/rule-engine';
import { createPlacer } from '../../../../lib/monitor/place-fact';
import { RULES, setUpRules } from '../../../../lib/rules/index';
import { createEffort } from '../../../../lib/vision/effort';
import { createFrameReader } from '../../../../lib/vision/frame-reader';
import { MAX_FACES } from '../../../../lib/vision/max-faces';
import type { Seen, SeenFace } from '../../../../lib/vision/seen';
import { createSoundReader } from '../../../../lib/voice/sound-reader';
import { baselines } from '../../../../scripts/evaluate/baselines/baselines.mjs';
import { createReplay } from '../../../../scripts/evaluate/replay/create-replay.mjs';
import { replayRaw } from '../../../../scripts/evaluate/replay/replay-raw.mjs';

const product = {
  createRuleEngine,
  createPlacer,
  RULES,
  setUpRules,
  createEffort,
  createFrameReader,
  MAX_FACES,
  createSoundReader,
};
const setup = setUpRules();
const FRAME_MS = 1000 / 15;

const face = (yawDeg = 0): SeenFace => ({
  box: { left: 0.35, top: 0.2, right: 0.65, bottom: 0.7 },
  pose: { yawDeg, pitchDeg: 0, rollDeg: 0 },
  eyes: { yawDeg: 0, pitchDeg: 0 },
  mouthOpenRatio: 0.01,
});
let fingerprint = 0;
const seen = (faces: readonly SeenFace[], changes: Partial<Seen> = {}): Seen => ({
  faces,
  personRatio: faces.length > 0 ? null : 0,
  aspect: 4 / 3,
  lumaMean: 120,
  lumaSpread: 50,
  clippedRatio: 0,
  changedRatio: 0.8,
  cutRatio: 0,
  fingerprint: fingerprint++,
  elapsedMs: 20,
  ...changes,
});
const heard = (levelDbfs: number, speechRatio = 0) => ({ levelDbfs, speechRatio, silent: false, frames: 3 });

/** A session of 15 frames a second. */
const film = (seconds: number, at: (atMs: number) => Seen) =>
  Array.from({ length: seconds * 15 }, (_, index) => ({ atMs: index * FRAME_MS, seen: at(index * FRAME_MS) }));
const sound = (seconds: number, at: (atMs: number) => ReturnType<typeof heard>) =>
  Array.from({ length: Math.floor((seconds * 1000) / 96) }, (_, index) => ({
    atMs: (index + 1) * 96,
    heard: at(index * 96),
  }));
const between = (fromMs: number, untilMs: number) => (atMs: number) => atMs >= fromMs && atMs < untilMs;
const quiet = () => heard(-60);

describe('a replayed session', () => {
  it('logs what a session logs', () => {
    const isGone = between(20_000, 30_000);
    const frames = film(40, (atMs) => seen(isGone(atMs) ? [] : [face()]));
    const [absence, ...others] = replayRaw(product, { frames, sounds: sound(40, quiet) }, setup);
    expect(others).toEqual([]);
    expect(absence?.rule).toBe('no-face');
    expect(absence?.startMs).toBeGreaterThanOrEqual(20_000);
    expect(absence?.startMs).toBeLessThan(20_500);
    expect(absence?.endMs).toBeGreaterThanOrEqual(30_000);
    expect(absence?.knownMs).toBeGreaterThan(21_400);
  });

  it('is judged with the numbers it is given', () => {
    const isGone = between(20_000, 30_000);
    const raw = { frames: film(40, (atMs) => seen(isGone(atMs) ? [] : [face()])), sounds: sound(40, quiet) };
    expect(replayRaw(product, raw, setUpRules({ 'no-face': { enabled: false } }))).toEqual([]);
  });

  it('hears what is said', () => {
    const isTalking = between(20_000, 24_000);
    const sounds = sound(40, (atMs) => (isTalking(atMs) ? heard(-25, 0.99) : quiet()));
    const rules = replayRaw(product, { frames: [], sounds }, setup).map(({ rule }) => rule);
    expect(rules).toEqual(['talking']);
  });

  it('looks at as few frames as a session would', () => {
    const replay = createReplay(product, setup);
    expect(replay.frameEveryMs()).toBeLessThan(200);
    for (const { atMs, seen: frame } of film(30, () => seen([face()]))) replay.see(frame, atMs);
    expect(replay.frameEveryMs()).toBeGreaterThan(200);
  });

  it('misses no change because it lies in a frame that is left out', () => {
    // Every second frame is an exact copy: whatever frames are picked, the picture moves.
    const frames = film(30, (atMs) =>
      seen([face()], { changedRatio: Math.round(atMs / FRAME_MS) % 2 === 0 ? 0 : 0.8 }),
    );
    const rules = replayRaw(product, { frames, sounds: [] }, setup).map(({ rule }) => rule);
    expect(rules).not.toContain('camera-frozen');
  });
});

describe('what others do', () => {
  const named = (name: string) => {
    const baseline = baselines(product).find((candidate) => candidate.name === name);
    if (!baseline) throw new Error(`There is no ${name}.`);
    return baseline;
  };

  it('takes any loud sound for talking', () => {
    const { judge } = named('loudness');
    const loud = (fromMs: number, untilMs: number) => ({
      frames: [],
      sounds: sound(20, (atMs) => (between(fromMs, untilMs)(atMs) ? heard(-25) : quiet())),
    });
    expect(judge(loud(5000, 6000))).toMatchObject([{ rule: 'talking' }]);
    expect(judge(loud(5000, 5300))).toEqual([]);
  });

  it('believes each single frame', () => {
    const { judge, rules } = named('bare detector');
    expect(rules).toEqual(['no-face', 'multiple-faces']);
    const frames = film(10, (atMs) => {
      if (Math.round(atMs / FRAME_MS) === 45) return seen([]);
      return Math.round(atMs / FRAME_MS) === 90 ? seen([face(), face()]) : seen([face()]);
    });
    expect(judge({ frames, sounds: [] }).map(({ rule }) => rule)).toEqual(['no-face', 'multiple-faces']);
  });

  it('has Procta’s patience and calibration', () => {
    const { judge, rules } = named('Procta');
    expect(rules).toEqual(['no-face', 'multiple-faces', 'looking-away', 'talking']);
    const turned = (deg: number, untilMs: number) =>
      judge({
        // Somebody whose straight ahead is 10° off.
        frames: film(20, (atMs) => seen([face(10 + (between(10_000, untilMs)(atMs) ? deg : 0))])),
        sounds: [],
      }).map(({ rule }) => rule);
    expect(turned(25, 11_000)).toEqual(['looking-away']);
    expect(turned(25, 10_600)).toEqual([]);
    expect(turned(20, 15_000)).toEqual([]);
    expect(turned(45, 10_500)).toEqual(['looking-away']);
    // Two ways to the same alarm are one alarm.
    expect(turned(45, 12_000)).toEqual(['looking-away']);
  });

  it('counts Procta’s bursts of a conversation', () => {
    const { judge } = named('Procta');
    const bursts = (count: number) => ({
      frames: [],
      sounds: sound(60, (atMs) => (atMs < count * 5000 && atMs % 5000 < 1000 ? heard(-20) : quiet())),
    });
    expect(judge(bursts(3))).toEqual([]);
    expect(judge(bursts(4))).toMatchObject([{ rule: 'talking' }]);
  });
});
