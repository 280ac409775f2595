import { describe, expect, it } from 'vitest';
import { describeThreshold, readThreshold, showThreshold } from '../../../components/options/describe-threshold';
import {
  overrideEnabled,
  overrideThreshold,
  withoutOverride,
  withoutThreshold,
} from '../../../components/options/override-rule';
import { RULES, setUpRules } from '../../../lib/rules/index';
import lookingAway from '../../../lib/rules/looking-away';
import talking from '../../../lib/rules/talking';

describe('what the user changed', () => {
  it('holds differences from the defaults only', () => {
    const off = overrideEnabled({}, talking, false);
    expect(off).toEqual({ talking: { enabled: false } });
    const tuned = overrideThreshold(off, talking, 'afterMs', 800, 'exam');
    expect(tuned).toEqual({ talking: { enabled: false, thresholds: { afterMs: 800 } } });
    expect(overrideEnabled(tuned, talking, true)).toEqual({ talking: { thresholds: { afterMs: 800 } } });
    expect(overrideThreshold(off, talking, 'afterMs', talking.defaults.afterMs, 'exam')).toEqual(off);
    expect(overrideEnabled(off, talking, true)).toEqual({});
  });

  it('of one rule leaves the others alone', () => {
    const both = overrideThreshold(overrideEnabled({}, talking, false), lookingAway, 'maxYawDeg', 45, 'exam');
    expect(withoutOverride(both, lookingAway)).toEqual({ talking: { enabled: false } });
    expect(setUpRules(both)['looking-away']?.thresholds).toEqual({ ...lookingAway.defaults, maxYawDeg: 45 });
  });
});

describe('a number of one’s own', () => {
  const own = overrideThreshold({}, lookingAway, 'maxYawDeg', lookingAway.defaults.maxYawDeg ?? 0, 'severe');

  it('is one that differs from the level’s, whatever the other levels have', () => {
    expect(own).toEqual({ 'looking-away': { thresholds: { maxYawDeg: lookingAway.defaults.maxYawDeg } } });
    const { maxYawDeg = 0 } = lookingAway.levels?.severe ?? {};
    expect(overrideThreshold(own, lookingAway, 'maxYawDeg', maxYawDeg, 'severe')).toEqual({});
  });

  it('is given up alone', () => {
    const two = overrideThreshold(own, lookingAway, 'afterMs', 9000, 'severe');
    expect(withoutThreshold(two, lookingAway, 'maxYawDeg')).toEqual({
      'looking-away': { thresholds: { afterMs: 9000 } },
    });
    expect(withoutThreshold(own, lookingAway, 'maxYawDeg')).toEqual({});
    expect(withoutThreshold(overrideEnabled(own, lookingAway, false), lookingAway, 'maxYawDeg')).toEqual({
      'looking-away': { enabled: false },
    });
  });
});

describe('a rule’s number', () => {
  it.each([
    ['afterMs', 'Noticed after', 's', 1500, 1.5],
    ['clearAfterMs', 'Over when gone for', 's', 1000, 1],
    ['maxYawDeg', 'Look aside, at most', '°', 30, 30],
    ['minLipMotionPerS', 'Lip movement, at least', '%/s', 0.045, 4.5],
    ['minLevelDbfs', 'Loudness, at least', 'dB', -32, -32],
    ['maxChangedRatio', 'Picture change, at most', '%', 0.001, 0.1],
    ['maxFaces', 'Faces, at most', '', 1, 1],
    ['someNewThing', 'Some new thing', '', 4, 4],
  ])('%s is shown with its unit', (name, label, unit, stored, shown) => {
    const text = describeThreshold(name);
    expect(text).toMatchObject({ label, unit });
    expect(showThreshold(stored, text)).toBe(shown);
  });

  const numbers = RULES.flatMap((rule) =>
    Object.entries(rule.defaults).map(([name, value]) => ({ rule: rule.id, name, value })),
  );

  it.each(numbers)('$name of $rule comes back from its field as it went in', ({ name, value }) => {
    const text = describeThreshold(name);
    expect(readThreshold(String(showThreshold(value, text)), text)).toBe(value);
  });

  it.each(['', ' ', 'abc', '-1', '601', 'Infinity', 'NaN'])('is not taken from %j', (typed) => {
    expect(readThreshold(typed, describeThreshold('afterMs'))).toBeNull();
  });

  it('can be as high as its scale goes', () => {
    const text = describeThreshold('maxHeightRatio', [0.5, 1.2]);
    expect(readThreshold('120', text)).toBe(1.2);
    expect(readThreshold('121', text)).toBeNull();
    expect(readThreshold('0', text)).toBe(0);
  });

  it('is stored without a binary tail', () => {
    expect(readThreshold('0.3', describeThreshold('afterMs'))).toBe(300);
    expect(readThreshold('35', describeThreshold('closeRatio'))).toBe(0.35);
  });
});
