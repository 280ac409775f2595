import { describe, expect, it } from 'vitest';
import { HABITS } from '../../../lib/habits/habit';
import { RULES, setUpRules } from '../../../lib/rules/index';
import { HEALTH, STARTED_AT, session } from '../db/fresh-db';
import { broken, MINUTE_MS, recorded, seen } from './sat';

describe('habits', () => {
  it('are made of rules that there are', () => {
    const known = new Set(RULES.map(({ id }) => id));
    expect(HABITS.flatMap(({ rules }) => rules).filter((rule) => !known.has(rule))).toEqual([]);
  });

  it('of a quiet room are what the microphone hears', () => {
    const quiet = HABITS.find(({ id }) => id === 'quiet-room');
    const heard = RULES.filter(({ id }) => quiet?.rules.includes(id)).map(({ observes }) => observes);
    expect(new Set(heard)).toEqual(new Set(['voice']));
  });
});

describe('a session', () => {
  it.each([
    ['never began', session('s', { state: 'ended', endedAt: STARTED_AT, endReason: 'failed' })],
    ['has not ended', recorded(10, { state: 'running', endedAt: null })],
    ['took no time', recorded(0)],
    ['has times that are none', recorded(10, { endedAt: Number.NaN })],
    ['ended after all time', recorded(10, { endedAt: 9e15 })],
  ])('that %s says nothing', (_, row) => {
    expect(seen(row)).toBeNull();
  });

  it('without a violation is clean from end to end, in every habit', () => {
    const clean = { watchedMs: 10 * MINUTE_MS, cleanMs: 10 * MINUTE_MS, longestMs: 10 * MINUTE_MS, events: 0 };
    const sitting = seen(recorded(10));
    expect(sitting?.practice).toEqual(clean);
    expect(Object.values(sitting?.habits ?? {})).toEqual(HABITS.map(() => clean));
  });

  it('costs the minutes that a slip lies in, and ends the stretch there', () => {
    const talking = seen(recorded(10), [broken('talking', 130, 135)])?.habits['no-talking'];
    expect(talking).toEqual({
      watchedMs: 10 * MINUTE_MS,
      cleanMs: 9 * MINUTE_MS,
      longestMs: 465_000,
      events: 1,
    });
    const twoMinutes = seen(recorded(10), [broken('talking', 118, 122)])?.habits['no-talking'];
    expect(twoMinutes?.cleanMs).toBe(8 * MINUTE_MS);
  });

  it('costs a minute for something that is over at once', () => {
    expect(seen(recorded(10), [broken('sudden-noise', 120, 120)])?.habits['quiet-room']).toMatchObject({
      cleanMs: 9 * MINUTE_MS,
      longestMs: 8 * MINUTE_MS,
      events: 1,
    });
  });

  it('costs other habits nothing', () => {
    const sitting = seen(recorded(10), [broken('talking', 130, 135)]);
    expect(sitting?.habits['stay-in-frame']).toMatchObject({ events: 0, longestMs: 10 * MINUTE_MS });
  });

  it('ends what was still open with itself', () => {
    expect(
      seen(recorded(10), [broken('looking-away', 580, 0, { endMs: null })])?.habits['eyes-on-screen'],
    ).toMatchObject({
      events: 1,
      longestMs: 580_000,
    });
  });

  it('does not count what was marked as a false alarm', () => {
    const sitting = seen(recorded(10), [broken('talking', 130, 135, { falseAlarmAt: 1 })]);
    expect(sitting?.habits['no-talking']).toMatchObject({ events: 0, longestMs: 10 * MINUTE_MS });
    expect(sitting?.spoken).toEqual([]);
  });

  it('tells another voice from one’s own', () => {
    const sitting = seen(recorded(10), [broken('other-voice', 130, 135)]);
    expect([sitting?.habits['no-talking']?.events, sitting?.habits['quiet-room']?.events]).toEqual([0, 1]);
  });
});

describe('a break', () => {
  const OUT = [
    { type: 'break-began', atMs: 2 * MINUTE_MS },
    { type: 'break-ended', atMs: 5 * MINUTE_MS },
  ] as const;
  const plan = recorded(10).plan;

  it('that the rules give is neither clean time nor a slip', () => {
    const granted = recorded(10, { plan: { ...plan, breaks: { kind: 'unscheduled', locksSeenQuestions: false } } });
    expect(seen(granted, [], OUT)?.habits['no-breaks']).toEqual({
      watchedMs: 7 * MINUTE_MS,
      cleanMs: 7 * MINUTE_MS,
      longestMs: 5 * MINUTE_MS,
      events: 0,
    });
  });

  it('that the rules do not give is a slip', () => {
    expect(seen(recorded(10), [], OUT)?.habits['no-breaks']?.events).toBe(1);
    expect(seen(recorded(10), [], OUT)?.habits['no-talking']?.events).toBe(0);
  });

  it('is what it is to give up', () => {
    expect(seen(recorded(10, { endReason: 'abandoned' }))).toMatchObject({
      outcome: 'given-up',
      habits: { 'no-breaks': { events: 1, cleanMs: 10 * MINUTE_MS }, 'no-talking': { events: 0 } },
    });
  });

  it('is not what it is to bend down, which is out of the frame', () => {
    const bent = seen(recorded(10), [broken('no-face', 60, 64)])?.habits;
    expect([bent?.['no-breaks']?.events, bent?.['stay-in-frame']?.events]).toEqual([0, 1]);
    const gone = seen(recorded(10), [broken('no-face', 60, 66)])?.habits;
    expect([gone?.['no-breaks']?.events, gone?.['stay-in-frame']?.events]).toEqual([1, 1]);
  });
});

describe('time that was not watched', () => {
  const gap = (details = {}) => broken('monitoring-gap', 120, 180, { details });

  it('is none while results are on screen', () => {
    const log = [{ type: 'review-began', knownBy: 'content', atMs: 6 * MINUTE_MS }] as const;
    expect(seen(recorded(10), [], log)?.practice).toMatchObject({ watchedMs: 6 * MINUTE_MS, cleanMs: 6 * MINUTE_MS });
  });

  it('is a gap in the monitoring: no slip, no clean time, and the end of a stretch', () => {
    const sitting = seen(recorded(10), [gap()]);
    const without = { watchedMs: 9 * MINUTE_MS, cleanMs: 9 * MINUTE_MS, longestMs: 7 * MINUTE_MS, events: 0 };
    expect(sitting?.practice).toEqual(without);
    expect(sitting?.habits['no-talking']).toEqual(without);
    expect(sitting?.spoken).toEqual([]);
  });

  it('is a gap even where that is marked as a false alarm', () => {
    const sitting = seen(recorded(10), [broken('monitoring-gap', 120, 180, { falseAlarmAt: 1 })]);
    expect(sitting?.habits['no-talking']?.watchedMs).toBe(9 * MINUTE_MS);
  });

  it('is only what was missing: without pictures one can still listen', () => {
    const sitting = seen(recorded(10), [gap({ pictures: true, sound: false })]);
    expect(sitting?.habits['eyes-on-screen']?.watchedMs).toBe(9 * MINUTE_MS);
    expect(sitting?.habits['quiet-room']?.watchedMs).toBe(10 * MINUTE_MS);
  });

  it('is that of a lost camera or microphone for what they would have told', () => {
    const sitting = seen(recorded(10), [broken('camera-lost', 0, 60), broken('microphone-lost', 300, 420)]);
    expect(sitting?.habits['stay-in-frame']?.watchedMs).toBe(9 * MINUTE_MS);
    expect(sitting?.habits['no-talking']?.watchedMs).toBe(8 * MINUTE_MS);
  });

  it('is that in which nobody was there to look at the screen', () => {
    expect(seen(recorded(10), [broken('no-face', 60, 120)])?.habits['eyes-on-screen']).toMatchObject({
      watchedMs: 9 * MINUTE_MS,
      events: 0,
    });
  });

  it('is all of it for a habit whose rule was off or not there yet, or that there was nothing to see of', () => {
    const off = recorded(10, { rules: setUpRules({ talking: { enabled: false } }) });
    expect(Object.keys(seen(off)?.habits ?? {})).not.toContain('no-talking');
    expect(seen(recorded(10, { rules: {} }))?.habits).toEqual({});
    const deaf = recorded(10, { health: { ...HEALTH, framesAnalysed: 100 } });
    expect(Object.keys(seen(deaf)?.habits ?? {})).toEqual(['no-breaks', 'eyes-on-screen', 'stay-in-frame']);
    const blind = recorded(10, { health: { ...HEALTH, voiceFrames: 100 } });
    expect(seen(blind)).toMatchObject({ practice: { watchedMs: 0 }, habits: { 'quiet-room': { events: 0 } } });
  });
});

describe('how a session ended', () => {
  it.each([
    ['finished', { endReason: 'user' }],
    ['finished', { endReason: 'time-up' }],
    ['finished', { endReason: 'tab-closed' }],
    ['given-up', { endReason: 'abandoned' }],
    ['ended-by-proctor', { endReason: 'proctor' }],
    ['lost', { state: 'interrupted', endReason: 'lost' }],
  ] as const)('is %s for %o', (outcome, changes) => {
    expect(seen(recorded(10, changes))?.outcome).toBe(outcome);
  });

  it('says what a proctor would have spoken of: no notices', () => {
    const sitting = seen(recorded(10), [
      broken('tab-switch', 10, 12, { severity: 'critical' }),
      broken('talking', 130, 135),
      broken('loud-noise', 200, 205, { severity: 'notice' }),
    ]);
    expect(sitting).toMatchObject({ spoken: ['tab-switch', 'talking'], hasCritical: true, practice: { events: 2 } });
  });
});
