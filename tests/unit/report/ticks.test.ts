import { describe, expect, it } from 'vitest';
import { ticksIn } from '../../../lib/report/ticks';

describe('ticks', () => {
  it('are at round times of the session, wherever the window begins', () => {
    const ticks = ticksIn({ fromMs: 61_500, toMs: 68_500 });
    expect(ticks.map(({ atMs }) => atMs)).toEqual([62_000, 63_000, 64_000, 65_000, 66_000, 67_000, 68_000]);
    expect(ticks[0]?.ratio).toBeCloseTo(0.5 / 7);
  });

  it('keep or lose their label by their time, so that none flickers while the window moves', () => {
    const oddAt = (fromMs: number) =>
      new Map(ticksIn({ fromMs, toMs: fromMs + 60_000 }).map(({ atMs, isOdd }) => [atMs, isOdd]));
    const [before, after] = [oddAt(120_000), oddAt(129_000)];
    const shared = [...before.keys()].filter((atMs) => after.has(atMs));
    expect(shared.length).toBeGreaterThan(3);
    for (const atMs of shared) expect(after.get(atMs)).toBe(before.get(atMs));
  });
});
