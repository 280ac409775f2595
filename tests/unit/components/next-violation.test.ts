import { expect, it } from 'vitest';
import { nextViolation } from '../../../components/report/next-violation';

const order = ['a', 'b', 'c'];

it.each([
  ['j', 'a', 'b'],
  ['J', 'b', 'c'],
  ['k', 'b', 'a'],
  ['j', 'c', 'c'],
  ['k', 'a', 'a'],
  ['j', null, 'a'],
  ['k', null, 'c'],
  ['j', 'hidden', 'a'],
  ['ArrowDown', 'a', null],
  ['x', 'a', null],
])('%s leads from %s to %s', (key, current, next) => {
  expect(nextViolation(order, current, key, false)).toBe(next);
});

it('arrow keys do the same where they do not scroll', () => {
  expect(nextViolation(order, 'a', 'ArrowDown', true)).toBe('b');
  expect(nextViolation(order, 'b', 'ArrowUp', true)).toBe('a');
});

it('leads nowhere in an empty list', () => {
  expect(nextViolation([], null, 'j', false)).toBeNull();
});
