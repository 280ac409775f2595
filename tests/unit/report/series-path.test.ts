import { describe, expect, it } from 'vitest';
import { heightOf, seriesPath } from '../../../lib/report/series-path';

const FRAME = { width: 100, height: 40, window: { fromMs: 0, toMs: 10_000 }, min: 0, max: 10 };
const RUN = [
  { atMs: 0, value: 0 },
  { atMs: 5000, value: 5 },
  { atMs: 10_000, value: 10 },
];

describe('a path', () => {
  it('goes from point to point', () => {
    expect(seriesPath([RUN], FRAME, 'line')).toBe('M0 40L50 20L100 0');
  });

  it('holds a value until the next as steps', () => {
    expect(seriesPath([RUN], FRAME, 'step')).toBe('M0 40H50V20H100V0');
  });

  it('is closed along the lower edge as an area', () => {
    expect(seriesPath([RUN], FRAME, 'area')).toBe('M0 40L50 20L100 0L100 40L0 40Z');
  });

  it('has one part for each run, and shows a run of one point', () => {
    const lone = [{ atMs: 8000, value: 5 }];
    expect(seriesPath([RUN.slice(0, 2), lone], FRAME, 'line')).toBe('M0 40L50 20M80 20H90');
    expect(seriesPath([lone], FRAME, 'area')).toBe('M80 20H90L90 40L80 40Z');
  });

  it('goes on beyond the edges of a window, where the drawing cuts it off', () => {
    const frame = { ...FRAME, window: { fromMs: 4000, toMs: 8000 } };
    expect(seriesPath([RUN], frame, 'line')).toBe('M-100 40L25 20L150 0');
  });

  it('is empty without points', () => {
    expect(seriesPath([], FRAME, 'area')).toBe('');
  });

  it('stays inside its frame', () => {
    expect(heightOf(99, FRAME)).toBe(0);
    expect(heightOf(-99, FRAME)).toBe(40);
  });
});
