import { describe, expect, it } from 'vitest';
import { readTimeAlerts } from '../../../components/exams/read-time-alerts';

describe('alerts as typed', () => {
  it.each([
    ['30, 15, 5', [30, 15, 5]],
    ['5 15,30;600', [600, 30, 15, 5]],
    [' 10,10, 010 ', [10]],
    ['1', [1]],
    ['', []],
    [' , ', []],
  ])('“%s” are each once, most minutes first', (typed, minutes) => {
    expect(readTimeAlerts(typed)).toEqual({ minutes });
  });

  it.each(['0', '601', '1.5', '-5', 'ten', '1e2', '0x10', '30 min', '9'.repeat(400)])(
    '“%s” says what is wrong',
    (typed) => {
      const { problem = '' } = readTimeAlerts(`5, ${typed}`);
      expect(problem).toMatch(/^Not changed: “.+” is no whole number from 1 to 600\.$/);
      expect(problem.length).toBeLessThan(120);
    },
  );

  it('are no more than six', () => {
    expect(readTimeAlerts('1 2 3 4 5 6').minutes).toHaveLength(6);
    expect(readTimeAlerts('1 2 3 4 5 6 7').problem).toContain('6 alerts at most');
    expect(readTimeAlerts('1 1 1 1 1 1 1').minutes).toEqual([1]);
  });
});
