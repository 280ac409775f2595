import { describe, expect, it } from 'vitest';
import type { ExamPlan } from '../../../lib/exams/exam-plan';
import { NOT_BEGUN, stateAfter } from '../../../lib/exams/exam-state';
import { examStatus } from '../../../lib/exams/exam-status';
import type { LogEntry } from '../../../lib/exams/log-entry';

const STARTED_AT = 1_750_000_000_000;
const PLAN: ExamPlan = {
  packId: 'onvue/aws',
  packName: 'Pearson VUE OnVUE · AWS',
  exam: { code: 'CLF-C02', title: 'Cloud Practitioner', questions: [65, 65], passMark: null },
  minutes: 90,
  extraTime: 'none',
  breaks: { kind: 'scheduled', count: 2, minutes: 10 },
  conduct: { live: true, warnings: 2, endsAtOnce: {} },
  timeAlertsMinutes: [5],
  interruptions: 'none',
};

const statusAfter = (entries: readonly LogEntry[]) => examStatus(PLAN, stateAfter(entries), entries, STARTED_AT);

describe('what the overlay is told of an exam', () => {
  it('is its name and its length before it begins', () => {
    expect(examStatus(PLAN, NOT_BEGUN, [], null)).toMatchObject({
      title: 'CLF-C02 Cloud Practitioner',
      packName: 'Pearson VUE OnVUE · AWS',
      limitMs: 5_400_000,
      beganAt: null,
      upAt: null,
      said: [],
    });
  });

  it('is when time is up, later by each scheduled break', () => {
    const entries: LogEntry[] = [
      { type: 'exam-began', atMs: 60_000 },
      { type: 'break-began', atMs: 120_000 },
    ];
    expect(statusAfter(entries)).toMatchObject({
      beganAt: STARTED_AT + 60_000,
      upAt: STARTED_AT + 60_000 + 5_400_000,
      onBreakSinceAt: STARTED_AT + 120_000,
    });
    expect(statusAfter([...entries, { type: 'break-ended', atMs: 420_000 }])).toMatchObject({
      upAt: STARTED_AT + 60_000 + 5_400_000 + 300_000,
      onBreakSinceAt: null,
      breaksTaken: 1,
    });
  });

  it('is what was said last, and not which questions were shown', () => {
    const entries: LogEntry[] = [
      ...Array.from({ length: 30 }, (_, index): LogEntry => ({ type: 'reminded', rule: 'talking', atMs: index })),
      { type: 'question', number: 4, total: 65, from: 'page', atMs: 100 },
    ];
    const { said, question } = statusAfter(entries);
    expect(said).toHaveLength(20);
    expect(said.at(-1)).toEqual({ type: 'reminded', rule: 'talking', atMs: 29 });
    expect(question).toEqual({ number: 4, total: 65, from: 'page' });
  });
});
