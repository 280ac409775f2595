import { describe, expect, it } from 'vitest';
import { sessionDurationMs, summarize, violationLengthMs } from '../../../lib/report/session-summary';
import { ended, HEALTH, running, STARTED_AT, session, violation } from '../db/fresh-db';

const NOW = STARTED_AT + 600_000;

describe('a session’s duration', () => {
  it('runs from the first camera frame to the end', () => {
    expect(sessionDurationMs(ended('s', { endedAt: STARTED_AT + 60_000 }), NOW)).toBe(60_000);
  });

  it('goes on while the session runs', () => {
    expect(sessionDurationMs(running('s'), NOW)).toBe(600_000);
  });

  it('is nothing for a session that never began, and never negative', () => {
    expect(sessionDurationMs(session('s'), NOW)).toBe(0);
    expect(sessionDurationMs(running('s'), STARTED_AT - 1)).toBe(0);
  });
});

describe('a violation’s length', () => {
  it('goes on while the violation lasts', () => {
    expect(violationLengthMs({ startMs: 2000, endMs: 3500 }, 10_000)).toBe(1500);
    expect(violationLengthMs({ startMs: 2000, endMs: null }, 10_000)).toBe(8000);
  });
});

describe('a summary', () => {
  const violations = [
    violation('1', 's', { rule: 'talking', severity: 'warning', startMs: 0, endMs: 4000 }),
    violation('2', 's', { rule: 'loud-noise', severity: 'notice', startMs: 5000, endMs: 6000 }),
    violation('3', 's', { rule: 'talking', severity: 'warning', startMs: 9000, endMs: 10_000 }),
    violation('4', 's', { rule: 'copy-paste', severity: 'warning', startMs: 11_000, endMs: 11_000 }),
    violation('5', 's', { rule: 'no-face', severity: 'critical', startMs: 590_000, endMs: null }),
  ];

  it('counts by severity, and by rule with the gravest and then the most frequent first', () => {
    const summary = summarize(running('s'), violations, NOW);
    expect(summary.violationCount).toBe(5);
    expect(summary.bySeverity).toEqual({ critical: 1, warning: 3, notice: 1 });
    expect(summary.byRule.map(({ rule, count, totalMs }) => [rule, count, totalMs])).toEqual([
      ['no-face', 1, 10_000],
      ['talking', 2, 5000],
      ['copy-paste', 1, 0],
      ['loud-noise', 1, 1000],
    ]);
  });

  it('counts what is marked as a false alarm as that, and nowhere else', () => {
    const marked = violations.map((row) => (row.rule === 'talking' ? { ...row, falseAlarmAt: STARTED_AT } : row));
    const summary = summarize(running('s'), marked, NOW);
    expect(summary).toMatchObject({ violationCount: 3, falseAlarmCount: 2 });
    expect(summary.bySeverity).toEqual({ critical: 1, warning: 1, notice: 1 });
    expect(summary.byRule.map(({ rule }) => rule)).toEqual(['no-face', 'copy-paste', 'loud-noise']);
  });

  it('gives the frames per second of the whole session, once there is a second', () => {
    const health = { ...HEALTH, framesAnalysed: 300 };
    expect(summarize(ended('s', { health }), [], NOW).framesPerSecond).toBe(5);
    expect(summarize(running('s', { health }), [], STARTED_AT + 999).framesPerSecond).toBeNull();
  });
});
