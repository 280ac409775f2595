import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../components/report/timeline/neighbour';

const ORDER = ['a', 'b', 'c'];

describe('keys among the bars of the timeline', () => {
  it.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowDown', 'c'],
    ['c', 'ArrowRight', 'c'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowUp', 'a'],
    ['b', 'Home', 'a'],
    ['b', 'End', 'c'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(neighbour(ORDER, from, key)).toBe(to);
  });

  it('leaves other keys to the browser', () => {
    expect(neighbour(ORDER, 'a', 'Enter')).toBeNull();
    expect(neighbour(ORDER, 'a', 'Tab')).toBeNull();
  });
});
