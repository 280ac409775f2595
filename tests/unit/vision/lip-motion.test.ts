import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../../lib/engine/rule-engine';
import { setUpRules } from '../../../lib/rules/index';
import type { Point } from '../../../lib/vision/face-box';
import { createLipMotion } from '../../../lib/vision/lip-motion';
import { mouthOpenRatio } from '../../../lib/vision/mouth';
import { faceMesh } from '../../fixtures/face-mesh';
import { type MouthMotion, openingOnce, speaking, still } from '../../fixtures/mouth-motion';
import { faceAt } from '../../fixtures/observed';

const ASPECT = 4 / 3;
/** Few frames while all is calm, more while something happens, and what other computers may do. */
const RATES = [3, 5, 8, 10, 15] as const;

/** What is measured of a mouth, frame by frame. */
function measured(motion: MouthMotion, framesPerS: number, seconds = 20) {
  const lips = createLipMotion();
  return Array.from({ length: seconds * framesPerS }, (_, frame) => {
    const atMs = Math.round((frame * 1000) / framesPerS);
    return { atMs, lipMotionPerS: lips.follow(motion(atMs), atMs) };
  });
}

const known = (frames: ReturnType<typeof measured>) => frames.flatMap(({ lipMotionPerS }) => lipMotionPerS ?? []);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The rules that are broken by a mouth that moves in silence. */
function brokenBy(motion: MouthMotion, framesPerS: number): readonly string[] {
  const engine = createRuleEngine(setUpRules());
  return measured(motion, framesPerS)
    .flatMap(({ atMs, lipMotionPerS }) => engine.observe(faceAt(atMs, { lipMotionPerS, speechRatio: 0 })))
    .map(({ rule }) => rule);
}

describe('lip motion', () => {
  it('is next to nothing of still lips, open or closed', () => {
    expect(Math.max(...known(measured(still, 8)))).toBe(0);
    expect(Math.max(...known(measured(() => 0.06, 8)))).toBe(0);
  });

  it.each(RATES)('of lips that speak is far above that of still ones, at %i frames a second', (framesPerS) => {
    for (const seed of [1, 2, 3]) expect(mean(known(measured(speaking(seed), framesPerS)))).toBeGreaterThan(0.04);
  });

  it('of lips that open evenly is the same at 3 and at 10 frames a second', () => {
    const evenly: MouthMotion = (atMs) => atMs / 100_000;
    for (const framesPerS of RATES) {
      expect(known(measured(evenly, framesPerS)).at(-1)).toBeCloseTo(0.01);
    }
  });

  it('of speech is of the same size at 5 and at 15 frames a second', () => {
    const [few = 0, many = 1] = [5, 15].map((framesPerS) => mean(known(measured(speaking(5), framesPerS))));
    expect(few / many).toBeGreaterThan(0.4);
    expect(few / many).toBeLessThan(2.5);
  });

  it('is over about a second after the lips have come to rest', () => {
    const talksFirst: MouthMotion = (atMs) => (atMs < 5000 ? speaking(1)(atMs) : 0.01);
    for (const { atMs, lipMotionPerS } of measured(talksFirst, 8)) {
      if (atMs > 6600) expect(lipMotionPerS).toBe(0);
    }
  });
});

describe('lip motion that cannot be told', () => {
  it('is that of a first frame, and of a single step', () => {
    const lips = createLipMotion();
    expect(lips.follow(0.01, 0)).toBeNull();
    expect(lips.follow(0.05, 200)).toBeNull();
    expect(lips.follow(0.01, 400)).toBeGreaterThan(0);
  });

  it('is that of a mouth that is not seen', () => {
    const lips = createLipMotion();
    for (let atMs = 0; atMs < 2000; atMs += 200) lips.follow(0.01, atMs);
    expect(lips.follow(null, 2000)).toBeNull();
  });

  it('is what happened between two frames far apart', () => {
    const lips = createLipMotion();
    for (const atMs of [0, 900, 1800, 2700]) expect(lips.follow(atMs % 1800 === 0 ? 0 : 0.3, atMs)).toBeNull();
  });
});

describe('a head that moves while the lips do not', () => {
  const gap = (sway: number, turn: (point: Point, sway: number) => Point) =>
    mouthOpenRatio(
      faceMesh({ mouthGap: 0.03 }, ASPECT).map((point) => turn(point, sway)),
      ASPECT,
    );

  it.each<[string, (sway: number) => number | null]>([
    ['nears and leans back', (sway) => mouthOpenRatio(faceMesh({ mouthGap: 0.03 }, ASPECT, 0.4 + 0.2 * sway), ASPECT)],
    ['tilts to the shoulders', (sway) => mouthOpenRatio(faceMesh({ mouthGap: 0.03, rollDeg: 30 * sway }), ASPECT)],
    ['moves about', (sway) => gap(sway, ({ x, y }) => ({ x: x + 0.2 * sway, y: y + 0.1 * sway }))],
    ['turns, and is narrower', (sway) => gap(sway, ({ x, y }) => ({ x: 0.5 + (x - 0.5) * (0.8 + 0.2 * sway), y }))],
    ['nods, and is lower', (sway) => gap(sway, ({ x, y }) => ({ x, y: 0.5 + (y - 0.5) * (0.8 + 0.2 * sway) }))],
  ])('moves no lips when it %s', (_, gapAt) => {
    const lips = createLipMotion();
    for (let atMs = 0; atMs < 5000; atMs += 125) {
      expect(lips.follow(gapAt(Math.sin(atMs / 300)), atMs) ?? 0).toBeCloseTo(0);
    }
  });
});

describe('reading with the lips', () => {
  // Fewer frames come only while the lips are still: see `effort`.
  it.each([5, 8, 10, 15])('is noticed at %i frames a second', (framesPerS) => {
    expect(brokenBy(speaking(1), framesPerS)).toContain('reading-lips');
  });

  it.each([
    ['a smile that stays', openingOnce(0.04, 3000, { openMs: 400, holdMs: 3000, closeMs: 600 })],
    ['a quick yawn', openingOnce(0.3, 3000, { openMs: 1500, holdMs: 1000, closeMs: 1000 })],
    ['a long yawn', openingOnce(0.35, 3000, { openMs: 3000, holdMs: 1500, closeMs: 1500 })],
    ['a mouth that falls open and stays so', openingOnce(0.1, 3000, { openMs: 800, holdMs: 60_000, closeMs: 1 })],
  ])('is not %s', (_, motion) => {
    for (const framesPerS of RATES) expect(brokenBy(motion, framesPerS)).toEqual([]);
  });
});
