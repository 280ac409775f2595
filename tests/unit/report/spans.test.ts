import { describe, expect, it } from 'vitest';
import { joined, totalMs, without } from '../../../lib/report/spans';

const span = (startMs: number, endMs: number) => ({ startMs, endMs });

describe('joined spans', () => {
  it('are in the order of time, and those that overlap or touch are one', () => {
    expect(joined([span(50, 60), span(0, 10), span(5, 20), span(20, 30)])).toEqual([span(0, 30), span(50, 60)]);
  });

  it('leave out those without a length', () => {
    expect(joined([span(5, 5)])).toEqual([]);
  });
});

describe('what is left of a span', () => {
  it('are the parts between the holes, whatever their order, and however far they reach beyond it', () => {
    const left = without(span(0, 100), [span(60, 70), span(-10, 10), span(65, 80), span(95, 200)]);
    expect(left).toEqual([span(10, 60), span(80, 95)]);
    expect(totalMs(left)).toBe(65);
  });

  it('is parted by a moment without a length', () => {
    expect(without(span(0, 100), [span(40, 40)])).toEqual([span(0, 40), span(40, 100)]);
  });

  it('is all of it without holes, and nothing where a hole covers it', () => {
    expect(without(span(0, 100), [])).toEqual([span(0, 100)]);
    expect(without(span(0, 100), [span(0, 100)])).toEqual([]);
  });
});
