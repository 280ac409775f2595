import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../../lib/monitor/parse-question';

describe('a question that a page’s script reports', () => {
  it('is believed if it can be one', () => {
    expect(parseQuestion({ number: 12, total: 65, from: 'page', more: 1 })).toEqual({
      number: 12,
      total: 65,
      from: 'page',
    });
    expect(parseQuestion({ number: 12, total: null, from: 'person' })).toEqual({
      number: 12,
      total: null,
      from: 'person',
    });
  });

  it.each([
    null,
    'Question 1',
    { number: 0, total: 65, from: 'page' },
    { number: 1.5, total: 65, from: 'page' },
    { number: 66, total: 65, from: 'page' },
    { number: 2024, total: null, from: 'page' },
    { number: Number.NaN, total: null, from: 'page' },
    { number: 1, total: 65, from: 'elsewhere' },
    { number: 1, from: 'page' },
  ])('is not believed as %j', (message) => {
    expect(parseQuestion(message)).toBeNull();
  });
});
