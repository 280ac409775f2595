import { describe, expect, it } from 'vitest';
import { note, noteLater } from '../../../lib/engine/momentary';
import { CLEAR, type Interval } from '../../../lib/engine/sustained';

const TIMING = { afterMs: 0, clearAfterMs: 2000 };

/** Events at the given times, then silence until `untilMs`, looked at every 100 ms. */
function intervals(events: readonly number[], untilMs: number): Interval[] {
  const found: Interval[] = [];
  let interval: Interval = CLEAR;
  for (let atMs = 0; atMs <= untilMs; atMs += 100) {
    const before = interval.phase;
    interval = note(interval, events.includes(atMs), atMs, TIMING);
    if (interval.phase !== before && interval.phase !== 'clear') found.push(interval);
  }
  return found;
}

it('opens with the event itself', () => {
  expect(note(CLEAR, true, 700, TIMING)).toMatchObject({ phase: 'open', startMs: 700 });
});

it('stays clear while nothing happens', () => {
  expect(note(CLEAR, false, 700, TIMING)).toEqual(CLEAR);
});

it('one event is a violation without length', () => {
  expect(intervals([500], 5000).at(-1)).toEqual({ phase: 'closed', startMs: 500, endMs: 500 });
});

it('closes 2 s after the last event and ends with it', () => {
  expect(intervals([500], 2400).at(-1)).toMatchObject({ phase: 'open' });
  expect(intervals([500], 2500).at(-1)).toMatchObject({ phase: 'closed', endMs: 500 });
});

it('merges events closer than 2 s into one violation that ends with the last', () => {
  const closed = intervals([500, 2400, 4300], 20_000).filter(({ phase }) => phase === 'closed');
  expect(closed).toEqual([{ phase: 'closed', startMs: 500, endMs: 4300 }]);
});

it('keeps events further apart as violations of their own', () => {
  const closed = intervals([500, 2600], 20_000).filter(({ phase }) => phase === 'closed');
  expect(closed).toEqual([
    { phase: 'closed', startMs: 500, endMs: 500 },
    { phase: 'closed', startMs: 2600, endMs: 2600 },
  ]);
});

describe('while a cause may be about to open', () => {
  const waiting = noteLater(CLEAR, true, 700, TIMING);

  it('an event waits', () => {
    expect(waiting).toMatchObject({ phase: 'pending', sinceMs: 700 });
    expect(noteLater(waiting, false, 900, TIMING)).toEqual(waiting);
  });

  it('nothing waits where nothing has happened', () => {
    expect(noteLater(CLEAR, false, 700, TIMING)).toEqual(CLEAR);
  });

  it('an event that has waited opens a violation when it came', () => {
    expect(note(waiting, false, 1200, TIMING)).toMatchObject({ phase: 'open', startMs: 700, lastSeenMs: 700 });
  });

  it('two events that have waited are one violation that ends with the second', () => {
    const opened = note(noteLater(waiting, true, 1000, TIMING), false, 1200, TIMING);
    expect(note(opened, false, 3000, TIMING)).toEqual({ phase: 'closed', startMs: 700, endMs: 1000 });
  });

  it('a violation that is open goes on as ever', () => {
    const open = note(CLEAR, true, 700, TIMING);
    expect(noteLater(open, true, 1000, TIMING)).toEqual(note(open, true, 1000, TIMING));
    expect(noteLater(open, false, 2700, TIMING)).toEqual({ phase: 'closed', startMs: 700, endMs: 700 });
  });
});
