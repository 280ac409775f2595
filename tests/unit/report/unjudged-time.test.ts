import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { unjudgedText, unjudgedTimes } from '../../../lib/report/unjudged-time';

describe('time in which nothing was judged', () => {
  it('is that of breaks and of results, the last one up to the end', () => {
    const log: LogEntry[] = [
      { type: 'exam-began', atMs: 0 },
      { type: 'break-began', atMs: 60_000 },
      { type: 'break-ended', atMs: 120_000 },
      { type: 'review-began', knownBy: 'content', atMs: 180_000 },
    ];
    expect(unjudgedTimes(log, 240_000).map(unjudgedText)).toEqual([
      'Not judged: 1:00 to 2:00, a break.',
      'Not judged: 3:00 to 4:00, while the page looked like the results.',
    ]);
  });

  it('is none where there was neither', () => {
    expect(unjudgedTimes([{ type: 'exam-began', atMs: 0 }], 1000)).toEqual([]);
  });
});
