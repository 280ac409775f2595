import { describe, expect, it } from 'vitest';
import {
  fitWindow,
  panWindow,
  pinchWindow,
  ratioIn,
  revealTime,
  SHORTEST_WINDOW_MS,
  spanOf,
  timeAt,
  wholeWindow,
  zoomWindow,
} from '../../../lib/report/time-window';

const HOUR_MS = 3_600_000;
const LENGTH_MS = 4 * HOUR_MS;
const SECOND_HOUR = { fromMs: HOUR_MS, toMs: 2 * HOUR_MS };

describe('zooming', () => {
  it('keeps what is under the pointer where it is', () => {
    const anchorMs = 1.25 * HOUR_MS;
    const window = zoomWindow(SECOND_HOUR, 0.5, anchorMs, LENGTH_MS);
    expect(spanOf(window)).toBe(HOUR_MS / 2);
    expect(ratioIn(window, anchorMs)).toBeCloseTo(ratioIn(SECOND_HOUR, anchorMs));
  });

  it('out ends at the whole session, at its borders too', () => {
    expect(zoomWindow(SECOND_HOUR, 100, HOUR_MS, LENGTH_MS)).toEqual(wholeWindow(LENGTH_MS));
    expect(zoomWindow({ fromMs: 0, toMs: HOUR_MS }, 2, HOUR_MS / 2, LENGTH_MS)).toEqual({
      fromMs: 0,
      toMs: 2 * HOUR_MS,
    });
  });

  it('in ends at the shortest window', () => {
    expect(spanOf(zoomWindow(SECOND_HOUR, 1e-9, 1.5 * HOUR_MS, LENGTH_MS))).toBe(SHORTEST_WINDOW_MS);
  });

  it('shows all of a session that is shorter than the shortest window', () => {
    expect(zoomWindow(wholeWindow(4000), 0.5, 2000, 4000)).toEqual(wholeWindow(4000));
  });
});

describe('moving', () => {
  it('keeps the length and stops at both ends', () => {
    expect(panWindow(SECOND_HOUR, HOUR_MS / 2, LENGTH_MS)).toEqual({ fromMs: 1.5 * HOUR_MS, toMs: 2.5 * HOUR_MS });
    expect(panWindow(SECOND_HOUR, -9 * HOUR_MS, LENGTH_MS)).toEqual({ fromMs: 0, toMs: HOUR_MS });
    expect(panWindow(SECOND_HOUR, 9 * HOUR_MS, LENGTH_MS)).toEqual({ fromMs: 3 * HOUR_MS, toMs: LENGTH_MS });
  });

  it('to a time does nothing if it is in view, and else has it in the middle', () => {
    expect(revealTime(SECOND_HOUR, 1.9 * HOUR_MS, LENGTH_MS)).toBe(SECOND_HOUR);
    const window = revealTime(SECOND_HOUR, 3 * HOUR_MS, LENGTH_MS);
    expect(window).toEqual({ fromMs: 2.5 * HOUR_MS, toMs: 3.5 * HOUR_MS });
  });
});

describe('two fingers', () => {
  it('keep under them what was there when they came', () => {
    const window = pinchWindow(SECOND_HOUR, [0.4, 0.6], [0.2, 0.8], LENGTH_MS);
    expect(timeAt(window, 0.2)).toBeCloseTo(timeAt(SECOND_HOUR, 0.4));
    expect(timeAt(window, 0.8)).toBeCloseTo(timeAt(SECOND_HOUR, 0.6));
  });

  it('move what is in view when they move together', () => {
    expect(pinchWindow(SECOND_HOUR, [0.4, 0.6], [0.1, 0.3], LENGTH_MS).fromMs).toBeCloseTo(1.3 * HOUR_MS);
  });

  it('ask for nothing impossible when they meet', () => {
    const window = pinchWindow(SECOND_HOUR, [0.5, 0.5], [0.5, 0.5], LENGTH_MS);
    expect(window).toEqual(SECOND_HOUR);
    expect(spanOf(pinchWindow(SECOND_HOUR, [0.1, 0.9], [0.5, 0.5], LENGTH_MS))).toBe(LENGTH_MS);
  });
});

it('a stretch that is marked too short is widened around its middle', () => {
  expect(fitWindow({ fromMs: 60_000, toMs: 61_000 }, LENGTH_MS)).toEqual({ fromMs: 55_500, toMs: 65_500 });
  expect(fitWindow({ fromMs: -5000, toMs: 1000 }, LENGTH_MS)).toEqual({ fromMs: 0, toMs: SHORTEST_WINDOW_MS });
});
