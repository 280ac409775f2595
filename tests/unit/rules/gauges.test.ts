import { describe, expect, it } from 'vitest';
import type { Observation, ObservationKind } from '../../../lib/observations';
import type { Gauge, Rule } from '../../../lib/rules/define-rule';
import { RULES } from '../../../lib/rules/index';
import { seededRandom } from '../../../scripts/actor/random.js';

/** Rules that are broken only while all of their numbers are overstepped. Of the others, one is enough. */
const NEED_ALL = new Set([
  'loud-noise',
  'sudden-noise',
  'talking',
  'other-voice',
  'reading-lips',
  'no-face',
  'face-hidden',
]);

const MADE = 200;
const random = seededRandom(7);
const between = (low: number, high: number) => low + random() * (high - low);

const KINDS: Partial<Record<ObservationKind, () => Observation>> = {
  face: () => {
    const faces = Math.floor(random() * 4);
    const seen = (low: number, high: number) => (faces === 0 ? null : between(low, high));
    return {
      kind: 'face',
      atMs: 0,
      faces,
      personRatio: faces === 0 ? between(0, 0.5) : null,
      yawDeg: seen(-60, 60),
      pitchDeg: seen(-45, 45),
      lookYawDeg: seen(-60, 60),
      lookPitchDeg: seen(-45, 45),
      mouthOpenRatio: seen(0, 0.4),
      lipMotionPerS: seen(0, 0.4),
      speechRatio: between(0, 1),
      faceHeightRatio: seen(0.05, 1.2),
      faceCutRatio: seen(0, 1),
    };
  },
  picture: () => ({
    kind: 'picture',
    atMs: 0,
    lumaMean: between(0, 255),
    lumaSpread: between(0, 80),
    clippedRatio: between(0, 1),
    changedRatio: between(0, 1),
    repeatedRatio: between(0, 1),
  }),
  voice: () => ({
    kind: 'voice',
    atMs: 0,
    speechRatio: between(0, 1),
    levelDbfs: between(-70, 0),
    floorDbfs: between(-70, -20),
    spreadDb: between(0, 20),
    speechForMs: between(0, 3000),
    lipMotionPerS: between(0, 0.4),
  }),
  zoom: () => ({ kind: 'zoom', atMs: 0, zoomPercent: between(30, 300) }),
  'window-size': () => ({ kind: 'window-size', atMs: 0, filledRatio: between(0.2, 1) }),
  page: () => ({ kind: 'page', atMs: 0, paused: true, purpose: 'exam', knownBy: 'address' }),
  overlay: () => ({ kind: 'overlay', atMs: 0, shown: false }),
  pulse: () => ({ kind: 'pulse', atMs: 0, sinceFrameMs: between(0, 9000), sinceVoiceMs: between(0, 9000) }),
};

/** A threshold that is surely overstepped, or surely not. */
const surely = ({ brokenWhen }: Gauge, broken: boolean) => ((brokenWhen === 'above') === broken ? -1e9 : 1e9);

/** A threshold just so far from what is measured that it is overstepped, or not. */
const nearly = ({ brokenWhen }: Gauge, measured: number, broken: boolean) =>
  measured + ((brokenWhen === 'above') === broken ? -1e-6 : 1e-6);

/** What the rule says when only this gauge matters, on both sides of its threshold. */
function verdictsAround(rule: Rule, gauge: Gauge, gauges: readonly Gauge[], observation: Observation) {
  const measured = gauge.measure(observation);
  if (measured === null || (NEED_ALL.has(rule.id) && gauges.some((other) => other.measure(observation) === null))) {
    return null;
  }
  const others = gauges.filter((other) => other !== gauge && other.threshold !== gauge.threshold);
  const rest = Object.fromEntries(others.map((other) => [other.threshold, surely(other, NEED_ALL.has(rule.id))]));
  return [true, false].map((broken) =>
    rule.violates(observation, { ...rule.defaults, ...rest, [gauge.threshold]: nearly(gauge, measured, broken) }),
  );
}

const cases = RULES.flatMap((rule) => (rule.gauges ?? []).map((gauge) => ({ id: rule.id, rule, gauge, ...gauge })));

describe.each(cases)('the gauge for $threshold of $id', ({ rule, gauge, threshold, range }) => {
  it('belongs to a number of the rule, which lies within its range', () => {
    const [lowest, highest] = range;
    const standard = rule.defaults[threshold];
    expect(standard).toBeTypeOf('number');
    expect(standard).toBeGreaterThanOrEqual(lowest);
    expect(standard).toBeLessThanOrEqual(highest);
    for (const { [threshold]: number = lowest } of Object.values(rule.levels ?? {})) {
      expect(number).toBeGreaterThanOrEqual(lowest);
      expect(number).toBeLessThanOrEqual(highest);
    }
  });

  it('agrees with the rule on both sides of the threshold', () => {
    const make = KINDS[rule.observes];
    if (!make) throw new Error(`No ${rule.observes} can be made: add it to KINDS.`);
    const verdicts = Array.from({ length: MADE }, make)
      .map((observation) => verdictsAround(rule, gauge, rule.gauges ?? [], observation))
      .filter((pair) => pair !== null);
    expect(verdicts.length).toBeGreaterThan(MADE / 10);
    for (const [broken, kept] of verdicts) {
      expect(broken).toBe(true);
      expect(kept).not.toBe(true);
    }
  });
});

it('a rule has at most one gauge a number', () => {
  for (const { id, gauges = [] } of RULES) {
    expect(new Set(gauges.map(({ threshold }) => threshold)).size, id).toBe(gauges.length);
  }
});
