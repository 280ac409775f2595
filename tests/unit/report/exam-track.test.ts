import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../../lib/exams/log-entry';
import { examTrack } from '../../../lib/report/exam-track';
import { violation } from '../db/fresh-db';

const END_MS = 600_000;

function question(number: number, atMs: number): LogEntry {
  return { type: 'question', number, total: 65, from: 'page', atMs };
}

function track(log: readonly LogEntry[]) {
  return examTrack(log, [], END_MS);
}

describe('questions', () => {
  it('last until the next one, and the last until the end', () => {
    expect(track([question(1, 1000), question(2, 60_000)]).questions).toEqual([
      { number: 1, total: 65, startMs: 1000, endMs: 60_000 },
      { number: 2, total: 65, startMs: 60_000, endMs: END_MS },
    ]);
  });

  it('are not on screen in a break, and are again after it', () => {
    const { questions } = track([
      question(7, 0),
      { type: 'break-began', atMs: 100_000 },
      { type: 'break-ended', atMs: 200_000 },
      question(8, 300_000),
    ]);
    expect(questions.map(({ number, startMs, endMs }) => [number, startMs, endMs])).toEqual([
      [7, 0, 100_000],
      [7, 200_000, 300_000],
      [8, 300_000, END_MS],
    ]);
  });

  it('end where the results begin', () => {
    const { questions } = track([question(65, 0), { type: 'review-began', knownBy: 'content', atMs: 500_000 }]);
    expect(questions).toEqual([{ number: 65, total: 65, startMs: 0, endMs: 500_000 }]);
  });
});

describe('marks', () => {
  it('are what the proctor and the clock said, each in its kind', () => {
    const { marks } = track([
      { type: 'exam-began', atMs: 0 },
      { type: 'warned', rule: 'talking', number: 1, of: 3, atMs: 1000 },
      { type: 'reminded', rule: 'talking', atMs: 2000 },
      { type: 'time-alert', minutesLeft: 5, atMs: 3000 },
      { type: 'ended-by-proctor', rule: 'talking', because: 'warnings', atMs: 4000 },
      question(1, 5000),
    ]);
    expect(marks.map(({ atMs, kind }) => [atMs, kind])).toEqual([
      [0, 'word'],
      [1000, 'warning'],
      [2000, 'warning'],
      [3000, 'word'],
      [4000, 'end'],
    ]);
    expect(marks[2]?.text).toBe('The proctor said it again: Talking.');
  });
});

describe('time that was not judged', () => {
  it('is breaks, results and gaps, in order', () => {
    const gap = violation('g', 's', { rule: 'monitoring-gap', startMs: 50_000, endMs: 60_000 });
    const log: LogEntry[] = [
      { type: 'break-began', atMs: 1000 },
      { type: 'break-ended', atMs: 9000 },
      { type: 'review-began', knownBy: 'address', atMs: 590_000 },
    ];
    expect(examTrack(log, [gap], END_MS).unjudged).toEqual([
      { kind: 'break', startMs: 1000, endMs: 9000 },
      { kind: 'gap', startMs: 50_000, endMs: 60_000 },
      { kind: 'results', startMs: 590_000, endMs: END_MS },
    ]);
  });
});

describe('staged interruptions', () => {
  it('last as long as they sounded, and say what became of them', () => {
    const { staged } = track([
      { type: 'drill-began', kind: 'phone', lengthMs: 8000, atMs: 1000 },
      { type: 'drill-ended', kind: 'phone', reactions: [], atMs: 12_000 },
      { type: 'drill-began', kind: 'doorbell', lengthMs: 2000, atMs: 595_000 },
    ]);
    expect(staged).toEqual([
      { startMs: 1000, endMs: 9000, text: 'Staged: a phone rang. You went on working: well done.' },
      { startMs: 595_000, endMs: 597_000, text: 'A staged interruption.' },
    ]);
  });
});
