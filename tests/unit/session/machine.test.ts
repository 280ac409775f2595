import { describe, expect, it } from 'vitest';
import {
  isActive,
  PREPARING,
  type SessionEvent,
  type SessionProgress,
  type StartFailure,
  transition,
} from '../../../lib/session/machine';

const FIRST_FRAME: SessionEvent = { type: 'first-frame', at: 1000 };
const ENDED: SessionEvent = { type: 'ended', at: 5000, by: 'user' };
const LOST: SessionEvent = { type: 'lost', lastSeenAt: 4000 };
const FAILED: SessionEvent = { type: 'failed', at: 900, failure: 'no-camera' };
const EVENTS = [FIRST_FRAME, ENDED, LOST, FAILED];

const following = (...events: readonly SessionEvent[]): SessionProgress => events.reduce(transition, PREPARING);

describe('while it is being prepared', () => {
  it('begins with the first frame, which is its time zero', () => {
    expect(following(FIRST_FRAME)).toEqual({ ...PREPARING, state: 'running', startedAt: 1000 });
  });

  it.each<StartFailure>(['permission-denied', 'no-microphone', 'device-in-use'])(
    'ends when it fails: %s',
    (failure) => {
      expect(following({ type: 'failed', at: 900, failure })).toEqual({
        state: 'ended',
        startedAt: null,
        endedAt: 900,
        endReason: 'failed',
        failure,
      });
    },
  );

  it('can be ended by the person before anything was seen', () => {
    expect(following(ENDED)).toEqual({ ...PREPARING, state: 'ended', endedAt: 5000, endReason: 'user' });
  });

  it('can be lost before anything was seen', () => {
    expect(following(LOST)).toEqual({ ...PREPARING, state: 'interrupted', endedAt: 4000, endReason: 'lost' });
  });
});

describe('while it runs', () => {
  it.each(['user', 'tab-closed'] as const)('ends: %s', (by) => {
    const { state, startedAt, endedAt, endReason } = following(FIRST_FRAME, { type: 'ended', at: 5000, by });
    expect({ state, startedAt, endedAt, endReason }).toEqual({
      state: 'ended',
      startedAt: 1000,
      endedAt: 5000,
      endReason: by,
    });
  });

  it('is interrupted, not ended, when it is lost, and ends with its last sign of life', () => {
    expect(following(FIRST_FRAME, LOST)).toMatchObject({ state: 'interrupted', endedAt: 4000, endReason: 'lost' });
  });

  it('keeps its time zero when another first frame is reported', () => {
    const running = following(FIRST_FRAME);
    expect(transition(running, { type: 'first-frame', at: 3000 })).toBe(running);
  });

  it('cannot fail to begin any more', () => {
    const running = following(FIRST_FRAME);
    expect(transition(running, FAILED)).toBe(running);
  });

  it('never ends before it began, even if its last sign of life is older', () => {
    expect(following(FIRST_FRAME, { type: 'lost', lastSeenAt: 400 })).toMatchObject({ startedAt: 1000, endedAt: 1000 });
    expect(following(FIRST_FRAME, { type: 'ended', at: 999, by: 'user' })).toMatchObject({ endedAt: 1000 });
  });
});

describe('once it is over', () => {
  const over = [
    following(FIRST_FRAME, ENDED),
    following(FIRST_FRAME, LOST),
    following(FAILED),
    following(ENDED),
    following(LOST),
  ];

  it('stays as it is, whatever happens', () => {
    for (const session of over) for (const event of EVENTS) expect(transition(session, event)).toBe(session);
  });

  it('is not active', () => {
    expect(over.map(({ state }) => isActive(state))).not.toContain(true);
    expect([PREPARING, following(FIRST_FRAME)].map(({ state }) => isActive(state))).toEqual([true, true]);
  });
});

it('keeps whatever else the session carries', () => {
  const row = { ...PREPARING, id: 'a', title: 'Practice exam' };
  expect(transition(row, FIRST_FRAME)).toMatchObject({ id: 'a', title: 'Practice exam', state: 'running' });
});
