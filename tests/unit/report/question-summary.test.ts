import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { questionSummary } from '../../../lib/report/question-summary';

const question = (number: number, atMs: number): LogEntry => ({
  type: 'question',
  number,
  total: 3,
  from: 'page',
  atMs,
});

describe('the summary of questions', () => {
  it('tells how many were seen, how long they took on average, and which took longest', () => {
    const entries = [question(1, 0), question(2, 20_000), question(3, 80_000)];
    expect(questionSummary(entries, 90_000)).toEqual({
      seen: 3,
      total: 3,
      meanMs: 30_000,
      longest: { number: 2, spentMs: 60_000, visits: 1 },
    });
  });

  it('is none where no question was seen', () => {
    expect(questionSummary([{ type: 'exam-began', atMs: 0 }], 1000)).toBeNull();
  });
});
