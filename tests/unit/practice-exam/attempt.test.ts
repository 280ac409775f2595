import { describe, expect, it } from 'vitest';
import {
  answered,
  flagToggled,
  NEW_ATTEMPT,
  score,
  started,
  submitted,
  TIME_LIMIT_MS,
  timeLeftMs,
} from '../../../practice-exam/attempt.js';
import { clockText, timeAnnouncement } from '../../../practice-exam/clock.js';
import { QUESTIONS } from '../../../practice-exam/questions.js';
import { questionHash, readRoute } from '../../../practice-exam/route.js';

const MINUTE_MS = 60_000;
const withRight = (count: number) =>
  QUESTIONS.slice(0, count).reduce((attempt, { id, answer }) => answered(attempt, id, answer), NEW_ATTEMPT);

describe('an attempt', () => {
  it('starts once, however often a question is opened', () => {
    expect(started(started(NEW_ATTEMPT, 1000), 5000).startedAt).toBe(1000);
  });

  it('runs out of time, and not below zero', () => {
    const attempt = started(NEW_ATTEMPT, 1000);
    expect(timeLeftMs(NEW_ATTEMPT, 99)).toBe(TIME_LIMIT_MS);
    expect(timeLeftMs(attempt, 1000 + MINUTE_MS)).toBe(TIME_LIMIT_MS - MINUTE_MS);
    expect(timeLeftMs(attempt, 1000 + TIME_LIMIT_MS + 1)).toBe(0);
  });

  it('takes the last answer to a question, until it is handed in', () => {
    const changed = answered(answered(NEW_ATTEMPT, 'zones', 1), 'zones', 3);
    expect(changed.answers).toEqual({ zones: 3 });
    const handedIn = submitted(changed, 9000);
    expect(answered(handedIn, 'zones', 0).answers).toEqual({ zones: 3 });
    expect(submitted(handedIn, 9999).submittedAt).toBe(9000);
  });

  it('flags and unflags', () => {
    const flagged = flagToggled(flagToggled(NEW_ATTEMPT, 'zones'), 'elasticity');
    expect(flagged.flagged).toEqual(['zones', 'elasticity']);
    expect(flagToggled(flagged, 'zones').flagged).toEqual(['elasticity']);
  });

  it('is passed with 14 of 20 right answers, not with 13', () => {
    expect(score(withRight(14))).toEqual({ right: 14, total: 20, hasPassed: true });
    expect(score(withRight(13))).toEqual({ right: 13, total: 20, hasPassed: false });
  });
});

describe('an address', () => {
  it('leads to its page', () => {
    expect(readRoute('')).toEqual({ page: 'start' });
    expect(readRoute(questionHash(2))).toEqual({ page: 'question', index: 2 });
    expect(readRoute('#/review')).toEqual({ page: 'review' });
    expect(readRoute('#/results')).toEqual({ page: 'results' });
  });

  it('that nobody wrote leads to the start', () => {
    for (const hash of ['#/question/0', '#/question/21', '#/question/1.5', '#/question/', '#/elsewhere']) {
      expect(readRoute(hash)).toEqual({ page: 'start' });
    }
  });
});

describe('the clock', () => {
  it('shows minutes and seconds, and zero only at the end', () => {
    expect([TIME_LIMIT_MS, 65_000, 59_001, 1, 0].map(clockText)).toEqual(['30:00', '1:05', '1:00', '0:01', '0:00']);
  });

  it('is read aloud three times, each time once', () => {
    expect(timeAnnouncement(10 * MINUTE_MS + 400, 10 * MINUTE_MS - 600)).toBe('10 minutes left.');
    expect(timeAnnouncement(10 * MINUTE_MS - 600, 10 * MINUTE_MS - 1600)).toBeNull();
    expect(timeAnnouncement(MINUTE_MS + 1, MINUTE_MS)).toBe('One minute left.');
  });
});
