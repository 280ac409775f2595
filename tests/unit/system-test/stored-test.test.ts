import { describe, expect, it } from 'vitest';
import { CHECK_IDS, type CheckId } from '../../../lib/system-test/checks';
import type { Grade } from '../../../lib/system-test/define-check';
import { parseStoredTest, type StoredTest } from '../../../lib/system-test/stored-test';
import { sayStanding, testStanding } from '../../../lib/system-test/test-standing';
import { testedWhen } from '../../../lib/system-test/tested-when';

const DAY_MS = 24 * 3600 * 1000;
const AT = Date.UTC(2026, 10, 25, 14, 2);

function stored(changes: Partial<Record<CheckId, Grade>> = {}): StoredTest {
  const passed = Object.fromEntries(CHECK_IDS.map((id) => [id, 'pass'])) as Record<CheckId, Grade>;
  return { at: AT, grades: { ...passed, ...changes } };
}

describe('a stored test', () => {
  it('is read as it was written', () => {
    const test = stored({ framing: 'look', devices: 'untested', speakers: 'info', disk: 'fail' });
    expect(parseStoredTest(JSON.parse(JSON.stringify(test)))).toEqual(test);
  });

  it('loses what is not known', () => {
    const test = stored();
    expect(
      parseStoredTest({ ...test, more: 1, grades: { ...test.grades, toString: 'pass', 'old-check': 'fail' } }),
    ).toEqual(test);
  });

  const { framing, ...withoutFraming } = stored().grades;
  it.each([
    null,
    undefined,
    'ready',
    42,
    [],
    {},
    { at: AT },
    { at: String(AT), grades: stored().grades },
    { at: Number.NaN, grades: stored().grades },
    { at: 0, grades: stored().grades },
    { at: AT, grades: null },
    { at: AT, grades: 'pass' },
    { at: AT, grades: { ...stored().grades, framing: 'excellent' } },
    { at: AT, grades: { ...stored().grades, framing: ['pass'] } },
    { at: AT, grades: withoutFraming },
  ])('that is damaged or incomplete counts as none: %j', (damaged) => {
    expect(framing).toBe('pass');
    expect(parseStoredTest(damaged)).toBeNull();
  });
});

describe('how the last test stands', () => {
  const say = (test: StoredTest | null, now = AT) => sayStanding(testStanding(test, now));

  it.each([
    [null, 'Not tested yet'],
    [stored(), 'Ready'],
    [stored({ 'other-tabs': 'info', disk: 'untested' }), 'Ready'],
    [stored({ framing: 'untested', zoom: 'look' }), 'Not finished: run the whole test again'],
    [stored({ framing: 'look' }), 'One thing to look at'],
    [stored({ framing: 'look', light: 'look' }), 'Two things to look at'],
    [stored({ framing: 'fail' }), 'Not ready: one thing to look at'],
    [stored({ framing: 'fail', light: 'look', zoom: 'look' }), 'Not ready: three things to look at'],
  ])('is said in words: %#', (test, words) => {
    expect(say(test)).toBe(words);
  });

  it('names what is to be looked at, in the order of the page', () => {
    expect(testStanding(stored({ zoom: 'look', light: 'fail' }), AT)).toMatchObject({ concerns: ['light', 'zoom'] });
  });

  it('is no longer known after a week, whatever it was', () => {
    expect(testStanding(stored(), AT + 7 * DAY_MS).state).toBe('ready');
    expect(testStanding(stored(), AT + 7 * DAY_MS + 1).state).toBe('old');
    expect(testStanding(stored({ light: 'fail' }), AT + 8 * DAY_MS).state).toBe('old');
    expect(say(stored(), AT + 8 * DAY_MS)).toMatch(/^Run it again/);
  });

  it('is not known when the clock was set back', () => {
    expect(testStanding(stored(), AT - DAY_MS).state).toBe('ready');
    expect(testStanding(stored(), AT - DAY_MS - 1).state).toBe('old');
  });
});

describe('when a test was', () => {
  const say = (now: number) => testedWhen(AT, now, { language: 'en-GB', timeZone: 'UTC' });

  it.each([
    [AT, 'today 14:02'],
    [Date.UTC(2026, 10, 25, 23, 59), 'today 14:02'],
    [Date.UTC(2026, 10, 26, 0, 1), 'yesterday 14:02'],
    [Date.UTC(2026, 10, 27, 0, 1), '2 days ago'],
    [Date.UTC(2026, 10, 28, 14, 2), '3 days ago'],
  ])('at %s is “%s”', (now, words) => {
    expect(say(now)).toBe(words);
  });
});
