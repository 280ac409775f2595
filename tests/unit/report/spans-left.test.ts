import { describe, expect, it } from 'vitest';
import { longestMs, totalMs, without } from '../../../lib/report/spans';

const from = (startMs: number, endMs: number) => ({ startMs, endMs });
const left = (...others: (readonly [number, number])[]) =>
  without(
    from(0, 100),
    others.map(([startMs, endMs]) => from(startMs, endMs)),
  ).map(({ startMs, endMs }) => [startMs, endMs]);

describe('what is left of a stretch', () => {
  it('is all of it without anything', () => {
    expect(left()).toEqual([[0, 100]]);
  });

  it('is what lies between the others, however they overlap and in whatever order they come', () => {
    expect(left([60, 70], [10, 20], [15, 30], [18, 19])).toEqual([
      [0, 10],
      [30, 60],
      [70, 100],
    ]);
  });

  it('ends and begins where others reach beyond it', () => {
    expect(left([-10, 10], [90, 200])).toEqual([[10, 90]]);
    expect(left([-10, 200])).toEqual([]);
    expect(left([200, 300])).toEqual([[0, 100]]);
  });

  it('is cut in two by a moment, which takes no time', () => {
    expect(left([40, 40])).toEqual([
      [0, 40],
      [40, 100],
    ]);
    expect(left([0, 0], [100, 100])).toEqual([[0, 100]]);
  });

  it('has a length, and a longest part', () => {
    const parts = without(from(0, 100), [from(10, 20), from(50, 51)]);
    expect([totalMs(parts), longestMs(parts)]).toEqual([89, 49]);
    expect([totalMs([]), longestMs([])]).toEqual([0, 0]);
  });
});
