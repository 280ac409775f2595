import { describe, expect, it } from 'vitest';
import { createRuleEngine } from '../../../lib/engine/rule-engine';
import { createExamRun } from '../../../lib/exams/exam-run';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { proctorActs } from '../../../lib/report/proctor-acts';
import { MINUTE_MS, marked, moment, providerPlan, sitting } from './sittings';

const END_MS = 130 * MINUTE_MS;
const warned = (atMs: number, rule: string, number: number): LogEntry => ({
  type: 'warned',
  atMs,
  rule,
  number,
  of: 2,
});

describe('what the proctor did', () => {
  const violations = [
    moment('a', 'talking', 10_000),
    moment('b', 'talking', 60_000),
    moment('c', 'no-face', 90_000, 20),
  ];
  const log: LogEntry[] = [
    { type: 'exam-began', atMs: 0 },
    warned(10_700, 'talking', 1),
    warned(60_700, 'talking', 2),
    { type: 'ended-by-proctor', atMs: 91_800, rule: 'no-face', because: 'warnings' },
  ];

  it('is what the log says, each act about the violation that was open then', () => {
    const { counted, done } = proctorActs(sitting({ violations, log }), END_MS);
    expect(counted).toBe(done);
    expect(done.map(({ type, atMs, violationId }) => [type, atMs, violationId])).toEqual([
      ['warned', 10_700, 'a'],
      ['warned', 60_700, 'b'],
      ['ended', 91_800, 'c'],
    ]);
  });

  it('is decided again without false alarms, at the times that the log knows', () => {
    const [first, ...others] = violations;
    const { counted, done } = proctorActs(
      sitting({ violations: [marked(first ?? moment('a', 'talking', 0)), ...others], log }),
      END_MS,
    );
    expect(done).toHaveLength(3);
    expect(counted).toEqual([
      { type: 'warned', atMs: 60_700, rule: 'talking', number: 1, of: 2, violationId: 'b' },
      { type: 'warned', atMs: 91_800, rule: 'no-face', number: 2, of: 2, violationId: 'c' },
    ]);
  });

  it('never becomes an end that was none, by a violation that is stored as a moment too long', () => {
    const away = moment('away', 'no-face', 90_000, 14.5);
    const rows = [marked(moment('a', 'talking', 10_000)), away];
    const early: LogEntry[] = [warned(10_700, 'talking', 1), warned(91_500, 'no-face', 2)];
    expect(proctorActs(sitting({ violations: rows, log: early }), END_MS).counted).toMatchObject([
      { type: 'warned', number: 1, violationId: 'away' },
    ]);
  });

  it('stays an end at once, whatever else is marked', () => {
    const rows = [marked(moment('a', 'talking', 10_000)), moment('c', 'no-face', 90_000, 15.4)];
    const atOnce: LogEntry[] = [
      warned(10_700, 'talking', 1),
      warned(91_500, 'no-face', 2),
      { type: 'ended-by-proctor', atMs: 105_300, rule: 'no-face', because: 'at-once' },
    ];
    const { counted } = proctorActs(sitting({ minutes: 105_400 / MINUTE_MS, violations: rows, log: atOnce }), 105_400);
    expect(counted).toMatchObject([
      { type: 'warned', number: 1 },
      { type: 'ended', because: 'at-once', violationId: 'c' },
    ]);
  });

  it('is worked out from the violations where nothing was logged', () => {
    const { done } = proctorActs(sitting({ violations }), END_MS);
    expect(done.map(({ type, violationId }) => [type, violationId])).toEqual([
      ['warned', 'a'],
      ['warned', 'b'],
      ['ended', 'c'],
    ]);
  });

  it('is nothing new within 20 s of the same, and said again while it lasts', () => {
    const rows = [moment('a', 'talking', 0), moment('b', 'talking', 10_000), moment('c', 'looking-away', 60_000, 30)];
    const { done } = proctorActs(sitting({ violations: rows }), END_MS);
    expect(done.map(({ type, violationId }) => [type, violationId])).toEqual([
      ['warned', 'a'],
      ['warned', 'c'],
      ['reminded', 'c'],
    ]);
  });

  it('does not reach violations that are no longer stored', () => {
    expect(proctorActs(sitting({ log: [warned(5000, 'talking', 1)] }), END_MS).done).toMatchObject([
      { violationId: null },
    ]);
  });
});

describe('deciding again', () => {
  it('comes to what the exam itself came to, given the same violations', () => {
    const plan = providerPlan();
    const run = createExamRun(plan, null);
    const engine = createRuleEngine({
      'tab-switch': { enabled: true, thresholds: { afterMs: 300, clearAfterMs: 300 } },
    });
    const rows = [5000, 40_000, 80_000].map((startMs, index) =>
      moment(`${index}`, 'tab-switch', startMs, 4, { severity: 'critical' }),
    );
    const log: LogEntry[] = [];
    for (let atMs = 0; atMs < 100_000 && run.state().over === null; atMs += 100) {
      const away = rows.some(({ startMs, endMs }) => startMs <= atMs && atMs < (endMs ?? 0));
      log.push(...run.follow(engine.observe({ kind: 'focus', atMs, on: away ? 'other-tab' : 'exam' }), atMs));
      if (atMs % 1000 === 0) log.push(...run.advance(atMs));
    }
    const logged = proctorActs(sitting({ violations: rows, log }), END_MS).done;
    const again = proctorActs(sitting({ violations: rows }), END_MS).done;
    expect(logged.map(({ type }) => type)).toEqual(['warned', 'warned', 'ended']);
    expect(again).toEqual(logged);
  });
});
