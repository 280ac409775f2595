import { describe, expect, it } from 'vitest';
import { type Repetition, repeat } from '../../../lib/engine/repeated';
import { createRuleEngine, type Opened } from '../../../lib/engine/rule-engine';
import { CLEAR, type Interval } from '../../../lib/engine/sustained';
import { defineRule } from '../../../lib/rules/define-rule';
import { seededRandom } from '../../../scripts/actor/random.js';
import { faceAt } from '../../fixtures/observed';

const TIMING: Repetition = { afterMs: 300, clearAfterMs: 10_000, maxEachMs: 2000, times: 3, withinMs: 30_000 };
const STEP_MS = 100;

/** When it happened, in ms: from (included) to (excluded). */
type Stretch = readonly [fromMs: number, toMs: number];

/** All openings and closings, for verdicts every 100 ms until `untilMs`. */
function intervals(happened: readonly Stretch[], untilMs: number, unknown: readonly Stretch[] = [], timing = TIMING) {
  const found: Interval[] = [];
  let interval: Interval = CLEAR;
  const within = (stretches: readonly Stretch[], atMs: number) =>
    stretches.some(([fromMs, toMs]) => atMs >= fromMs && atMs < toMs);
  for (let atMs = 0; atMs <= untilMs; atMs += STEP_MS) {
    const before = interval.phase;
    interval = repeat(interval, within(unknown, atMs) ? null : within(happened, atMs), atMs, timing);
    if (interval.phase !== before && interval.phase !== 'counting') found.push(interval);
    if (interval.phase === 'closed') interval = CLEAR;
  }
  return found;
}

/** One second each, every five seconds. */
const glances = (count: number, fromMs = 1000, everyMs = 5000, forMs = 1000): Stretch[] =>
  Array.from({ length: count }, (_, i) => [fromMs + i * everyMs, fromMs + i * everyMs + forMs]);

describe('what is harmless once', () => {
  it('is still harmless one time less than too often', () => {
    expect(intervals(glances(2), 60_000)).toEqual([]);
  });

  it('opens a violation with the last that is too many, from the first of them on', () => {
    expect(intervals(glances(3), 15_000)).toMatchObject([{ phase: 'open', startMs: 1000, lastSeenMs: 11_900 }]);
  });

  it('opens only when that one is over: it might have been a longer thing', () => {
    expect(intervals(glances(3), 12_000)).toEqual([]);
  });

  it('counts what came too long ago no more', () => {
    expect(intervals(glances(9, 1000, 16_000), 200_000)).toEqual([]);
    expect(intervals([...glances(1), ...glances(3, 20_000)], 34_000)).toMatchObject([{ startMs: 1000 }]);
    expect(intervals([...glances(1), ...glances(3, 40_000)], 54_000)).toMatchObject([{ startMs: 40_000 }]);
  });

  it('closes when there has been none for a while, and ends with the last', () => {
    const found = intervals([...glances(3), [15_000, 15_500]], 60_000);
    expect(found).toMatchObject([
      { phase: 'open', startMs: 1000 },
      { phase: 'closed', startMs: 1000, endMs: 15_400 },
    ]);
  });

  it('is counted from nothing after a violation', () => {
    expect(intervals([...glances(3), ...glances(2, 30_000)], 60_000).map(({ phase }) => phase)).toEqual([
      'open',
      'closed',
    ]);
  });
});

describe('what does not count', () => {
  it('is shorter than one time is', () => {
    expect(intervals(glances(9, 1000, 3000, 200), 60_000)).toEqual([]);
  });

  it('is longer than one time is', () => {
    expect(intervals(glances(9, 1000, 5000, 3000), 60_000)).toEqual([]);
  });

  it('is a flicker within one time', () => {
    const flickering = glances(3, 1000, 500, 300);
    expect(intervals(flickering, 30_000)).toEqual([]);
  });

  it('is what cannot be told', () => {
    expect(intervals(glances(9), 60_000, [[0, 60_000]])).toEqual([]);
  });

  it('does not undo what counts', () => {
    const long: Stretch = [4000, 8000];
    expect(intervals([[1000, 2000], long, [10_000, 11_000], [14_000, 15_000]], 20_000)).toMatchObject([
      { startMs: 1000 },
    ]);
  });
});

describe('whatever happens', () => {
  /** Times of 100 ms to 3 s, with pauses of 1 s to 15 s. */
  function randomStretches(seed: number): Stretch[] {
    const random = seededRandom(seed);
    const steps = (low: number, high: number) => STEP_MS * Math.round((low + random() * (high - low)) / STEP_MS);
    const stretches: Stretch[] = [];
    for (let atMs = steps(0, 5000); atMs < 300_000; ) {
      const toMs = atMs + steps(100, 3000);
      stretches.push([atMs, toMs]);
      atMs = toMs + steps(1000, 15_000);
    }
    return stretches;
  }

  /** The same said in another way: the first three that count and lie close enough together. */
  function firstTooMany(stretches: readonly Stretch[]): readonly Stretch[] | undefined {
    const counting = stretches.filter(([fromMs, toMs]) => {
      const lastedMs = toMs - STEP_MS - fromMs;
      return lastedMs >= TIMING.afterMs && lastedMs <= TIMING.maxEachMs;
    });
    return counting
      .map((_, i) => counting.slice(i, i + TIMING.times))
      .find((some) => {
        const [first, last] = [some[0], some.at(-1)];
        // It is known 700 ms after the last one was seen.
        return first && last && some.length === TIMING.times && last[1] - STEP_MS + 700 - first[0] <= TIMING.withinMs;
      });
  }

  it('a violation opens when there were too many, and only then', () => {
    const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
    const opened = seeds.filter((seed) => {
      const stretches = randomStretches(seed);
      const expected = firstTooMany(stretches);
      const [first] = intervals(stretches, 320_000);
      expect(first?.phase === 'open' ? first.startMs : undefined, `seed ${seed}`).toBe(expected?.[0]?.[0]);
      return expected;
    });
    expect(opened.length).toBeGreaterThan(20);
  });

  it('a violation starts with what counted and never ends before it, nor with a later one that did not happen', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const stretches = randomStretches(seed);
      for (const interval of intervals(stretches, 320_000)) {
        if (interval.phase !== 'closed') continue;
        expect(stretches.map(([fromMs]) => fromMs)).toContain(interval.startMs);
        expect(stretches.map(([, toMs]) => toMs - STEP_MS)).toContain(interval.endMs);
        expect(interval.endMs).toBeGreaterThan(interval.startMs);
      }
    }
  });
});

describe('in the engine', () => {
  const often = defineRule({
    id: 'often',
    observes: 'face',
    severity: 'notice',
    timing: 'repeated',
    explainedBy: ['long'],
    defaults: { ...TIMING },
    violates: ({ faces }) => faces === 2,
  });
  const long = defineRule({
    id: 'long',
    observes: 'face',
    severity: 'warning',
    defaults: { afterMs: 2500, clearAfterMs: 500 },
    violates: ({ faces }) => faces === 2,
  });

  function opened(happened: readonly Stretch[], untilMs: number): Opened[] {
    const setup = [often, long].map(({ id, defaults }) => [id, { enabled: true, thresholds: defaults }]);
    const engine = createRuleEngine(Object.fromEntries(setup), [often, long]);
    const found: Opened[] = [];
    for (let atMs = 0; atMs <= untilMs; atMs += STEP_MS) {
      const faces = happened.some(([fromMs, toMs]) => atMs >= fromMs && atMs < toMs) ? 2 : 1;
      found.push(...engine.observe(faceAt(atMs, { faces })).filter((change) => change.type === 'opened'));
    }
    return found;
  }

  it('uses the rule’s own numbers', () => {
    expect(opened(glances(3), 20_000)).toMatchObject([{ rule: 'often', startMs: 1000, atMs: 12_600 }]);
  });

  it('begins to count anew when a cause has taken over', () => {
    expect(opened([...glances(2), [12_000, 16_000], ...glances(1, 20_000)], 30_000)).toMatchObject([{ rule: 'long' }]);
  });

  it('counts while time passes without observations of its kind', () => {
    const setup = { often: { enabled: true, thresholds: often.defaults } };
    const engine = createRuleEngine(setup, [often]);
    for (const [fromMs, toMs] of glances(3)) {
      for (let atMs = fromMs; atMs < toMs; atMs += STEP_MS) engine.observe(faceAt(atMs, { faces: 2 }));
    }
    expect(engine.advance(12_600)).toMatchObject([{ type: 'opened', startMs: 1000 }]);
    expect(engine.advance(60_000)).toMatchObject([{ type: 'closed', startMs: 1000, endMs: 11_900 }]);
  });
});
