import { describe, expect, it } from 'vitest';
import { describeThreshold } from '../../../components/options/describe-threshold';
import { placeOnScale, readGauge, sayReading, sliderStep } from '../../../components/options/tryout/read-gauge';
import { createTryout } from '../../../lib/engine/tryout';
import type { Gauge, Rule } from '../../../lib/rules/define-rule';
import { RULES, setUpRules } from '../../../lib/rules/index';
import lookingAway from '../../../lib/rules/looking-away';
import talking from '../../../lib/rules/talking';
import { type Scene, trace } from '../../traces/trace';

function momentOf(scene: Partial<Scene>, then = trace().now(scene).for(1000)) {
  const tryout = createTryout(setUpRules());
  for (const observation of then.observations) tryout.observe(observation);
  return tryout.moment();
}

function gaugeOf(rule: Rule, threshold: string): Gauge {
  const gauge = rule.gauges?.find((each) => each.threshold === threshold);
  if (!gauge) throw new Error(`${rule.id} has no gauge for ${threshold}.`);
  return gauge;
}

const yaw = gaugeOf(lookingAway, 'maxYawDeg');
const speech = gaugeOf(talking, 'openRatio');

describe('a reading', () => {
  it('is fine up to the limit and broken beyond it', () => {
    const read = (lookYawDeg: number) => readGauge(lookingAway, yaw, lookingAway.defaults, momentOf({ lookYawDeg }));
    expect(read(-29)).toEqual({ measured: 29, is: 'fine' });
    expect(read(-31)).toEqual({ measured: 31, is: 'broken' });
  });

  it('is beyond the limit, not broken, while the rule wants more than that', () => {
    const read = (lipMotionPerS: number) =>
      readGauge(talking, speech, talking.defaults, momentOf({ speechRatio: 0.9, lipMotionPerS }));
    expect(read(0).is).toBe('beyond');
    expect(read(0.2).is).toBe('broken');
  });

  it('is unknown before anything was seen, when it can’t be told, and when the last look is old', () => {
    const blind = trace().for(1000).for(3000, { pictures: true });
    for (const moment of [null, momentOf({ lookYawDeg: null }), momentOf({}, blind)]) {
      expect(readGauge(lookingAway, yaw, lookingAway.defaults, moment)).toEqual({ measured: null, is: 'unknown' });
    }
  });
});

describe('in words, a reading', () => {
  const degrees = describeThreshold('maxYawDeg');
  it.each([
    [{ measured: 12.4, is: 'fine' }, yaw, degrees, 'Now 12°: OK'],
    [{ measured: 35, is: 'broken' }, yaw, degrees, 'Now 35°: over the limit'],
    [
      { measured: 0.913, is: 'beyond' },
      speech,
      describeThreshold('openRatio'),
      'Now 91.3 %: over the limit, which alone is OK',
    ],
    [{ measured: null, is: 'unknown' }, yaw, degrees, 'Can’t be told now'],
    [
      { measured: 0.2, is: 'broken' },
      { ...speech, brokenWhen: 'below' },
      describeThreshold('openRatio'),
      'Now 20 %: under the limit',
    ],
  ] as const)('%o is told', (reading, gauge, text, words) => {
    expect(sayReading(reading, gauge, text)).toBe(words);
  });
});

describe('a scale', () => {
  it('keeps what lies beyond its ends at them', () => {
    expect([-5, 0, 15, 60, 90].map((deg) => placeOnScale(deg, [0, 60]))).toEqual([0, 0, 0.25, 1, 1]);
    expect(placeOnScale(-35, [-70, 0])).toBe(0.5);
  });

  const gauges = RULES.flatMap(({ id, gauges = [] }) => gauges.map((gauge) => ({ id, ...gauge })));
  it.each(gauges)('for $threshold of $id has between 3 and 200 steps, in round numbers', ({ threshold, range }) => {
    const text = describeThreshold(threshold, range);
    const step = sliderStep(range, text);
    const steps = (range[1] - range[0]) / text.factor / step;
    expect(steps).toBeGreaterThanOrEqual(3);
    expect(steps).toBeLessThanOrEqual(200.1);
    expect(String(step)).toMatch(/^0?\.?0*[125]0*$/);
  });
});
