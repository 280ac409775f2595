import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { paceOf, questionStretches, questionTimes } from '../../../lib/exams/pace';

const MINUTE_MS = 60_000;

const question = (number: number, atMs: number): LogEntry => ({
  type: 'question',
  number,
  total: 65,
  from: 'page',
  atMs,
});

describe('pace', () => {
  it('is even while the question on screen is within its own share of the time', () => {
    expect(paceOf(1, 65, 130 * MINUTE_MS, 1 * MINUTE_MS)?.aheadMs).toBe(0);
    expect(paceOf(11, 65, 130 * MINUTE_MS, 21 * MINUTE_MS)?.aheadMs).toBe(0);
  });

  it('is ahead by what is left until the question would be due', () => {
    expect(paceOf(11, 65, 130 * MINUTE_MS, 15 * MINUTE_MS)?.aheadMs).toBeCloseTo(5 * MINUTE_MS);
  });

  it('is behind by what the question is overdue', () => {
    expect(paceOf(11, 65, 130 * MINUTE_MS, 32 * MINUTE_MS)?.aheadMs).toBeCloseTo(-10 * MINUTE_MS);
  });

  it('is not known without a number of questions, without a limit, or beyond the last question', () => {
    expect(paceOf(1, null, MINUTE_MS, 0)).toBeNull();
    expect(paceOf(1, 65, null, 0)).toBeNull();
    expect(paceOf(66, 65, MINUTE_MS, 0)).toBeNull();
  });
});

describe('time by question', () => {
  it('adds up all visits, up to the end of the exam', () => {
    const entries = [question(1, 0), question(2, 60_000), question(1, 90_000)];
    expect(questionTimes(entries, 100_000)).toEqual([
      { number: 1, spentMs: 70_000, visits: 2 },
      { number: 2, spentMs: 30_000, visits: 1 },
    ]);
  });

  it('leaves breaks out', () => {
    const entries: LogEntry[] = [
      question(1, 0),
      { type: 'break-began', atMs: 10_000 },
      { type: 'break-ended', atMs: 50_000 },
      question(2, 60_000),
      { type: 'break-began', atMs: 70_000 },
    ];
    expect(questionTimes(entries, 200_000)).toEqual([
      { number: 1, spentMs: 20_000, visits: 1 },
      { number: 2, spentMs: 10_000, visits: 1 },
    ]);
  });

  it('leaves the results out', () => {
    const entries: LogEntry[] = [question(1, 0), { type: 'review-began', knownBy: 'content', atMs: 10_000 }];
    expect(questionTimes(entries, 200_000)).toEqual([{ number: 1, spentMs: 10_000, visits: 1 }]);
    const back: LogEntry[] = [...entries, { type: 'review-ended', atMs: 100_000 }];
    expect(questionTimes(back, 105_000)).toEqual([{ number: 1, spentMs: 15_000, visits: 1 }]);
  });

  it('is empty where no question was read', () => {
    expect(questionTimes([{ type: 'exam-began', atMs: 0 }], 1000)).toEqual([]);
  });
});

describe('what was on screen when', () => {
  const stretches = (entries: readonly LogEntry[], endMs: number) =>
    questionStretches(entries, endMs).map(({ number, startMs, endMs: untilMs, isVisit }) => [
      number,
      startMs,
      untilMs,
      isVisit,
    ]);

  it('is one stretch for each visit, and for each time it was back from a break', () => {
    const entries: LogEntry[] = [
      question(1, 0),
      { type: 'break-began', atMs: 10_000 },
      { type: 'break-ended', atMs: 50_000 },
      question(2, 60_000),
    ];
    expect(stretches(entries, 70_000)).toEqual([
      [1, 0, 10_000, true],
      [1, 50_000, 60_000, false],
      [2, 60_000, 70_000, true],
    ]);
  });

  it('counts from the end of the break a question that came on screen during it', () => {
    const entries: LogEntry[] = [
      question(1, 0),
      { type: 'break-began', atMs: 10_000 },
      question(2, 30_000),
      { type: 'break-ended', atMs: 50_000 },
    ];
    expect(stretches(entries, 55_000)).toEqual([
      [1, 0, 10_000, true],
      [2, 50_000, 55_000, true],
    ]);
  });
});
