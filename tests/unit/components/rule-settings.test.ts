import { describe, expect, it } from 'vitest';
import { describeThreshold, readThreshold, showThreshold } from '../../../components/options/describe-threshold';
import { overrideEnabled, overrideThreshold, withoutOverride } from '../../../components/options/override-rule';
import { RULES, setUpRules } from '../../../lib/rules/index';
import lookingAway from '../../../lib/rules/looking-away';
import talking from '../../../lib/rules/talking';

describe('what the user changed', () => {
  it('holds differences from the defaults only', () => {
    const off = overrideEnabled({}, talking, false);
    expect(off).toEqual({ talking: { enabled: false } });
    const tuned = overrideThreshold(off, talking, 'afterMs', 800);
    expect(tuned).toEqual({ talking: { enabled: false, thresholds: { afterMs: 800 } } });
    expect(overrideEnabled(tuned, talking, true)).toEqual({ talking: { thresholds: { afterMs: 800 } } });
    expect(overrideThreshold(off, talking, 'afterMs', talking.defaults.afterMs)).toEqual(off);
    expect(overrideEnabled(off, talking, true)).toEqual({});
  });

  it('of one rule leaves the others alone', () => {
    const both = overrideThreshold(overrideEnabled({}, talking, false), lookingAway, 'maxYawDeg', 45);
    expect(withoutOverride(both, lookingAway)).toEqual({ talking: { enabled: false } });
    expect(setUpRules(both)['looking-away']?.thresholds).toEqual({ ...lookingAway.defaults, maxYawDeg: 45 });
  });
});

describe('a rule’s number', () => {
  it.each([
    ['afterMs', 'Noticed after', 's', 1500, 1.5],
    ['clearAfterMs', 'Over when gone for', 's', 1000, 1],
    ['maxYawDeg', 'Head turn, at most', '°', 30, 30],
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

  it('is stored without a binary tail', () => {
    expect(readThreshold('0.3', describeThreshold('afterMs'))).toBe(300);
    expect(readThreshold('35', describeThreshold('closeRatio'))).toBe(0.35);
  });
});
