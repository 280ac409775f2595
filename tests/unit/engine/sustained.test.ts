import { describe, expect, it } from 'vitest';
import { CLEAR, type Interval, lapse, sustain } from '../../../lib/engine/sustained';
import type { Timing } from '../../../lib/rules/define-rule';

type Sample = readonly [atMs: number, verdict: boolean | null];

const TIMING: Timing = { afterMs: 1500, clearAfterMs: 800, bridgeMs: 250 };

/** All intervals that a list of verdicts leads to, and the phase it ends in. */
function judge(samples: readonly Sample[], timing: Timing = TIMING) {
  const found: Interval[] = [];
  let interval: Interval = CLEAR;
  for (const [atMs, verdict] of samples) {
    const before = interval.phase;
    interval = sustain(interval, verdict, atMs, timing);
    if (interval.phase === 'open' && before !== 'open') found.push(interval);
    if (interval.phase === 'closed') {
      found.push(interval);
      interval = CLEAR;
    }
  }
  return { found, last: interval };
}

/** The same verdict every 200 ms. */
function each200(fromMs: number, toMs: number, verdict: boolean | null): Sample[] {
  const samples: Sample[] = [];
  for (let atMs = fromMs; atMs <= toMs; atMs += 200) samples.push([atMs, verdict]);
  return samples;
}

const opens = (samples: readonly Sample[], timing = TIMING) => judge(samples, timing).last.phase === 'open';

describe('before it opens', () => {
  it('opens at the first sample after its patience and starts when the condition began', () => {
    const { found } = judge(each200(1000, 2600, true));
    expect(found).toEqual([{ phase: 'open', startMs: 1000, lastSeenMs: 2600, clearSinceMs: null }]);
  });

  it('does not open a moment too early', () => {
    expect(opens([...each200(0, 1400, true), [1499, true]])).toBe(false);
    expect(opens([...each200(0, 1400, true), [1500, true]])).toBe(true);
  });

  it('opens at once without patience', () => {
    expect(opens([[5, true]], { afterMs: 0, clearAfterMs: 0 })).toBe(true);
  });

  it('starts over after an interruption longer than the bridge', () => {
    const { last } = judge([...each200(0, 1200, true), [1400, false], [1600, false], ...each200(1800, 2000, true)]);
    expect(last).toEqual({ phase: 'pending', sinceMs: 1800, lastTrueMs: 2000 });
  });

  it('bridges an interruption up to its length, and not a millisecond more', () => {
    const held = each200(0, 1200, true);
    expect(opens([...held, [1450, false], [1600, true]])).toBe(true);
    expect(opens([...held, [1451, false], [1600, true]])).toBe(false);
  });

  it('does not open on a false sample, however much time has passed', () => {
    expect(opens([...each200(0, 1400, true), [1600, false]])).toBe(false);
  });

  it('has no bridge unless it is given one', () => {
    const strict = { afterMs: 500, clearAfterMs: 500 };
    expect(
      judge(
        [
          [0, true],
          [100, false],
          [200, true],
        ],
        strict,
      ).last,
    ).toMatchObject({ sinceMs: 200 });
  });

  it('never opens on flicker slower than the bridge', () => {
    const flicker = Array.from({ length: 100 }, (_, i): Sample => [i * 300, i % 2 === 0]);
    expect(judge(flicker).found).toEqual([]);
  });
});

describe('when nothing can be told', () => {
  it('null starts nothing', () => {
    expect(judge(each200(0, 10_000, null)).last).toEqual(CLEAR);
  });

  it('null opens nothing', () => {
    expect(opens([...each200(0, 1400, true), [1600, null]])).toBe(false);
  });

  it('a short null is bridged', () => {
    expect(opens([...each200(0, 600, true), ...each200(800, 1400, null), [1600, true]])).toBe(true);
  });

  it('null for more than a second is no evidence that the condition held through it', () => {
    const { last } = judge([...each200(0, 600, true), ...each200(800, 1800, null), [2000, true]]);
    expect(last).toEqual({ phase: 'pending', sinceMs: 2000, lastTrueMs: 2000 });
  });

  it('null ends nothing, however long it lasts', () => {
    const { found } = judge([...each200(0, 1600, true), ...each200(1800, 60_000, null), [60_200, true]]);
    expect(found).toHaveLength(1);
  });
});

describe('once it is open', () => {
  const open = each200(0, 2000, true);

  it('closes after its patience and ends when the condition was gone', () => {
    const { found } = judge([...open, ...each200(2200, 3000, false)]);
    expect(found[1]).toEqual({ phase: 'closed', startMs: 0, endMs: 2200 });
  });

  it('stays open for a false stretch that is too short', () => {
    const { found } = judge([...open, ...each200(2200, 2800, false), [2900, true], ...each200(3000, 3600, false)]);
    expect(found).toHaveLength(1);
  });

  it('counts the way back anew after every relapse', () => {
    const { found } = judge([...open, [2200, false], [2800, true], ...each200(3000, 3800, false)]);
    expect(found[1]).toMatchObject({ endMs: 3000 });
  });

  it('null does not stop the way back', () => {
    const { found } = judge([...open, [2200, false], ...each200(2400, 2800, null), [3000, false]]);
    expect(found[1]).toMatchObject({ endMs: 2200 });
  });

  it('never ends before it started, even if a report comes late', () => {
    const started = sustain(CLEAR, true, 1000, { afterMs: 0, clearAfterMs: 0 });
    const late = sustain(started, false, 900, { afterMs: 0, clearAfterMs: 0 });
    const after = sustain(late, false, 1100, { afterMs: 0, clearAfterMs: 0 });
    expect([late, after]).toContainEqual({ phase: 'closed', startMs: 1000, endMs: 1000 });
  });
});

describe('conditions that began before they were seen', () => {
  it('starts when the condition began', () => {
    expect(sustain(CLEAR, true, 5000, TIMING, 3000)).toMatchObject({ phase: 'open', startMs: 3000 });
  });

  it('keeps the first beginning while it waits', () => {
    const waiting = sustain(CLEAR, true, 5000, TIMING, 4000);
    expect(sustain(waiting, true, 5200, TIMING, 5100)).toMatchObject({ phase: 'pending', sinceMs: 4000 });
  });
});

describe('when samples stop', () => {
  it('forgets what was pending', () => {
    const { last } = judge([
      [0, true],
      [200, true],
    ]);
    expect(lapse(last, 2200)).toEqual(last);
    expect(lapse(last, 2201)).toEqual(CLEAR);
  });

  it('does not take two samples for one stretch if silence lies between them', () => {
    const { last } = judge([
      [0, true],
      [2001, true],
    ]);
    expect(last).toEqual({ phase: 'pending', sinceMs: 2001, lastTrueMs: 2001 });
  });

  it('ends what was open with the last sample', () => {
    const { last } = judge(each200(0, 2000, true));
    expect(lapse(last, 4000)).toEqual(last);
    expect(lapse(last, 600_000)).toEqual({ phase: 'closed', startMs: 0, endMs: 2000 });
  });

  it('ends what was about to end where the condition was gone', () => {
    const { last } = judge([...each200(0, 2000, true), [2200, false], [2400, false]]);
    expect(lapse(last, 600_000)).toEqual({ phase: 'closed', startMs: 0, endMs: 2200 });
  });
});
