import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { examPaceText, paceScaleMs, questionText } from '../../../lib/report/pace-text';
import { questionPace } from '../../../lib/report/question-pace';
import { MINUTE_MS, marked, moment, providerPlan } from './sittings';

const question = (number: number, atMs: number): LogEntry => ({
  type: 'question',
  number,
  total: 3,
  from: 'page',
  atMs,
});
const LOG = [question(1, 0), question(2, 60_000), question(3, 90_000), question(1, 240_000)];
const PLAN = providerPlan();
const paceOf = (violations: Parameters<typeof questionPace>[1] = [], plan = PLAN, log: readonly LogEntry[] = LOG) => {
  const pace = questionPace(log, violations, plan, 270_000);
  if (pace === null) throw new Error('There is no pace.');
  return pace;
};

describe('the pace', () => {
  it('is the time by question over all visits, with the longest and the shortest', () => {
    const { questions, meanMs, longest, shortest, total } = paceOf();
    expect(questions.map(({ number, spentMs, visits }) => [number, spentMs, visits])).toEqual([
      [1, 90_000, 2],
      [2, 30_000, 1],
      [3, 150_000, 1],
    ]);
    expect([meanMs, longest.number, shortest.number, total]).toEqual([90_000, 3, 2, 3]);
  });

  it('is set against what the exam gives for each of its questions', () => {
    expect(paceOf()).toMatchObject({ examMs: 2 * MINUTE_MS, isExact: true });
    const exam = { code: 'X', title: 'X', passMark: null, questions: [40, 60] as const };
    expect(paceOf([], { ...PLAN, exam, minutes: 60 })).toMatchObject({ examMs: MINUTE_MS, isExact: false });
    expect(paceOf([], { ...PLAN, exam: { ...exam, questions: null } }).examMs).toBeNull();
    expect(paceOf([], { ...PLAN, minutes: null }).examMs).toBeNull();
  });

  it('tells the time lost while a question was on screen, none of it twice', () => {
    const rows = [
      moment('a', 'talking', 55_000, 10),
      moment('b', 'looking-away', 58_000, 7),
      moment('c', 'talking', 245_000, 5),
    ];
    const { questions, lostMs } = paceOf(rows);
    expect(questions.map((one) => one.lostMs)).toEqual([10_000, 5000, 0]);
    expect(lostMs).toBe(15_000);
  });

  it('loses no time to false alarms, to gaps, and on a break', () => {
    const log: LogEntry[] = [
      question(1, 0),
      { type: 'break-began', atMs: 10_000 },
      { type: 'break-ended', atMs: 60_000 },
    ];
    const rows = [
      marked(moment('a', 'talking', 0)),
      moment('b', 'monitoring-gap', 2000),
      moment('c', 'talking', 20_000),
    ];
    expect(paceOf(rows, PLAN, log).lostMs).toBe(0);
  });

  it('is none where no question was seen', () => {
    expect(questionPace([{ type: 'exam-began', atMs: 0 }], [], PLAN, 1000)).toBeNull();
  });
});

describe('the pace in words', () => {
  it('compares with what the exam gives', () => {
    expect(examPaceText(paceOf())).toBe('the exam gives 2 min: 30 s to spare');
    expect(examPaceText({ ...paceOf(), meanMs: 150_000, isExact: false })).toBe(
      'the exam gives at least 2 min: 30 s more than that',
    );
    expect(examPaceText({ ...paceOf(), meanMs: 120_400 })).toBe('the exam gives 2 min');
    expect(examPaceText({ ...paceOf(), examMs: null })).toBe('no exam was chosen that says how much there is');
  });

  it('says of a question what its bar shows', () => {
    expect(questionText({ number: 4, spentMs: 90_000, visits: 1, lostMs: 0 })).toBe('Question 4: 1 min 30 s');
    expect(questionText({ number: 4, spentMs: 90_000, visits: 2, lostMs: 5000 })).toBe(
      'Question 4: 1 min 30 s, on 2 visits, of which 5 s with something noticed',
    );
  });

  it('has a scale that one very long question does not flatten', () => {
    expect(paceScaleMs(paceOf())).toBe(150_000);
    const long = { ...paceOf(), longest: { number: 9, spentMs: 3_600_000, visits: 1, lostMs: 0 } };
    expect(paceScaleMs(long)).toBe(480_000);
    expect(paceScaleMs({ ...long, longest: { ...long.longest, spentMs: 0 } })).toBe(1);
  });
});
