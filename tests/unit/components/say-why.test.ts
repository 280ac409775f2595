import { describe, expect, it } from 'vitest';
import { gaugePath } from '../../../components/report/why/gauge-path';
import { sayGauge, sayTiming } from '../../../components/report/why/say-why';
import type { GaugeStory } from '../../../lib/report/gauge-story';
import { ruleById } from '../../../lib/rules/index';
import { violation } from '../db/fresh-db';

function story(ruleId: string, threshold: string, changes: Partial<GaugeStory>): GaugeStory {
  const gauge = ruleById(ruleId)?.gauges?.find((one) => one.threshold === threshold);
  if (!gauge) throw new Error(`${ruleId} has no gauge ${threshold}.`);
  return { gauge, limit: 0, points: [], farthest: null, holdsMs: 1000, beyondMs: 0, ...changes };
}

describe('a gauge in words', () => {
  it('says how far over the limit it was, and for how long', () => {
    const yaw = story('looking-away', 'maxYawDeg', { limit: 30, farthest: 46.2, beyondMs: 7120 });
    expect(sayGauge(yaw)).toBe('Look aside: up to 46°, limit 30°, over it for 7.1 s');
  });

  it('says how far under it, where that is what breaks the rule', () => {
    const dark = story('camera-covered', 'minLumaMean', { limit: 16, farthest: 3, beyondMs: 12_300 });
    expect(sayGauge(dark)).toBe('Brightness: down to 3, limit 16, under it for 12 s');
  });

  it('says what stayed within, and what could not be told', () => {
    const down = story('looking-away', 'maxDownDeg', { limit: 25, farthest: 4 });
    expect(sayGauge(down)).toBe('Look down: up to 4°, limit 25°');
    expect(sayGauge({ ...down, farthest: null })).toBe('Look down: could not be told, limit 25°');
  });

  it('names the time without a sign as that', () => {
    const gap = story('monitoring-gap', 'afterMs', { limit: 2000, farthest: 5200, beyondMs: 3200 });
    expect(sayGauge(gap)).toBe('Time without a picture or a sound: up to 5.2 s, limit 2 s, over it for 3.2 s');
  });
});

describe('the time it took to be noticed', () => {
  const timing = (ruleId: string, noticedMs: number | null, endMs = 12_000) => {
    const rule = ruleById(ruleId);
    if (!rule) throw new Error(`There is no ${ruleId}.`);
    const why = { rule, numbers: rule.defaults, fromMs: 0, untilMs: 0, noticedMs, gauges: [], reports: [] };
    return sayTiming(why, violation('v', 's', { startMs: 5000, endMs }));
  };

  it('is the patience of the rule', () => {
    expect(timing('looking-away', 8200)).toBe(
      'Noticed once it had lasted 3 s, which was 3.2 s after it began. It lasted 7 s.',
    );
    expect(timing('looking-away', null)).toBe('Noticed once it had lasted 3 s. It lasted 7 s.');
  });

  it('was longer than what is left of it once its cause took over', () => {
    expect(timing('other-voice', 6000, 5700)).toBe(
      'Noticed once it had lasted 0.9 s, which was 1 s after it began. 0.7 s of it are left: what came then explains the rest.',
    );
  });

  it('is none for what happens in a moment, or counts at once', () => {
    expect(timing('copy-paste', 5000)).toBe('Noticed as soon as it happens.');
    expect(timing('virtual-camera', 5000)).toBe('Noticed at once. It lasted 7 s.');
  });

  it('is a number of times for what counts by repetition', () => {
    expect(timing('repeated-glances', null)).toBe(
      'Noticed once there are 5 within 60 s. Each counts if it lasts from 0.3 s to 3 s.',
    );
  });
});

describe('a gauge as a line', () => {
  const frame = { fromMs: 0, untilMs: 10_000, range: [0, 60], width: 1000, height: 100 } as const;
  const at = (atMs: number, value: number) => ({ atMs, value });

  it('goes through what was measured, within the scale', () => {
    expect(gaugePath({ points: [at(0, 0), at(500, 30), at(1000, 90)], holdsMs: 1000 }, frame)).toBe(
      'M0 100L50 50L100 0',
    );
  });

  it('is broken where nothing was measured, and shows a lone value', () => {
    expect(gaugePath({ points: [at(0, 30), at(5000, 30), at(5500, 60)], holdsMs: 1000 }, frame)).toBe(
      'M0 50h4M500 50L550 0',
    );
  });

  it('goes in steps where a state stands until the next', () => {
    expect(gaugePath({ points: [at(0, 0), at(5000, 60)], holdsMs: Number.POSITIVE_INFINITY }, frame)).toBe(
      'M0 100H500V0H1000',
    );
  });
});
