import { describe, expect, it } from 'vitest';
import { NO_FILTER, passes, readFilter, ruleCounts, shadeCounts, toggled } from '../../../lib/report/violation-filter';
import { marked, moment } from './sittings';

const rows = [
  moment('a', 'talking', 0),
  moment('b', 'talking', 10_000),
  marked(moment('c', 'talking', 20_000)),
  moment('d', 'no-face', 30_000, 3, { severity: 'critical' }),
];
const shown = (filter: Parameters<typeof passes>[0]) => rows.filter((row) => passes(filter, row)).map(({ id }) => id);

describe('a filter of violations', () => {
  it('lets all pass as long as nothing is chosen', () => {
    expect(shown(NO_FILTER)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes any of one group, and both groups together', () => {
    expect(shown({ shades: ['critical', 'false-alarm'], rules: [] })).toEqual(['c', 'd']);
    expect(shown({ shades: ['warning'], rules: ['talking'] })).toEqual(['a', 'b']);
    expect(shown({ shades: ['critical'], rules: ['talking'] })).toEqual([]);
  });

  it('counts what each choice would show beside what the other group has chosen', () => {
    expect(shadeCounts(rows, NO_FILTER)).toEqual([
      { value: 'critical', count: 1 },
      { value: 'warning', count: 2 },
      { value: 'false-alarm', count: 1 },
    ]);
    expect(shadeCounts(rows, { shades: [], rules: ['no-face'] }).map(({ count }) => count)).toEqual([1, 0, 0]);
    expect(ruleCounts(rows, { shades: ['warning'], rules: [] })).toEqual([
      { value: 'talking', count: 2 },
      { value: 'no-face', count: 0 },
    ]);
  });

  it('goes on offering what is chosen although it no longer occurs', () => {
    expect(shadeCounts(rows.slice(0, 1), { shades: ['critical'], rules: [] }).map(({ value }) => value)).toEqual([
      'critical',
      'warning',
    ]);
  });

  it('is read from an address, without what does not occur', () => {
    expect(readFilter('warning,nonsense', 'no-face,constructor', rows)).toEqual({
      shades: ['warning'],
      rules: ['no-face'],
    });
    expect(readFilter(null, null, rows)).toEqual(NO_FILTER);
    expect(readFilter('', '', rows)).toEqual(NO_FILTER);
  });

  it('takes back what is chosen again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
