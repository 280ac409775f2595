import { describe, expect, it } from 'vitest';
import { parseOverrides } from '../../../scripts/proctor/thresholds.mjs';

const rules = [
  { id: 'looking-away', defaults: { afterMs: 4000, clearAfterMs: 1000, maxYawDeg: 30 } },
  { id: 'talking', defaults: { afterMs: 700, clearAfterMs: 1000 } },
];

describe('--set', () => {
  it('collects several numbers of one rule', () => {
    expect(parseOverrides(['looking-away.maxYawDeg=25', 'looking-away.afterMs=1500.5'], rules)).toEqual({
      'looking-away': { thresholds: { maxYawDeg: 25, afterMs: 1500.5 } },
    });
  });

  it('turns rules on and off', () => {
    expect(parseOverrides(['talking.enabled=false', 'looking-away.enabled=true'], rules)).toEqual({
      talking: { enabled: false, thresholds: {} },
      'looking-away': { enabled: true, thresholds: {} },
    });
  });

  it('lets the last of two values win', () => {
    expect(parseOverrides(['talking.afterMs=1', 'talking.afterMs=2'], rules)).toEqual({
      talking: { thresholds: { afterMs: 2 } },
    });
  });

  it('changes nothing without settings', () => {
    expect(parseOverrides([], rules)).toEqual({});
  });

  it.each([
    ['looking-up.maxYawDeg=3', /The rules are looking-away, talking/],
    ['looking-away', /write rule\.threshold=number/],
    ['looking-away.maxYawDeg', /write rule\.threshold=number/],
    ['looking-away.maxYawDeg=', /write rule\.threshold=number/],
    ['talking.maxYawDeg=3', /the numbers of talking are afterMs, clearAfterMs/],
    ['talking.afterMs=soon', /soon is no number/],
    ['talking.enabled=1', /true or false/],
  ])('says what is wrong with %s', (setting, message) => {
    expect(() => parseOverrides([setting], rules)).toThrow(message);
  });
});
