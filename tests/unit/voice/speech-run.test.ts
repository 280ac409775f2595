import { describe, expect, it } from 'vitest';
import { createSpeechRun } from '../../../lib/voice/speech-run';

const REPORT_MS = 100;

/** Milliseconds since the speech began, after the last of these reports. */
function runAfter(...ratios: readonly number[]): number {
  const run = createSpeechRun();
  return ratios.reduce((_, ratio, report) => run.follow(ratio, 60_000 + report * REPORT_MS), 0);
}

const times = (count: number, ratio: number) => Array.from({ length: count }, () => ratio);

describe('for how long somebody has been speaking', () => {
  it('is counted from the first report of speech', () => {
    expect(runAfter(0, 0, 0.9)).toBe(0);
    expect(runAfter(0, 0, ...times(11, 0.9))).toBe(1000);
  });

  it('is not counted without speech, nor with what is only a little like it', () => {
    expect(runAfter(...times(20, 0))).toBe(0);
    expect(runAfter(...times(20, 0.45))).toBe(0);
  });

  it('goes on through weaker syllables', () => {
    expect(runAfter(...times(6, 0.9), ...times(5, 0.4))).toBe(1000);
  });

  it('goes on through the stop inside a word', () => {
    expect(runAfter(...times(6, 0.9), ...times(2, 0), ...times(3, 0.9))).toBe(1000);
  });

  it('begins anew after a pause', () => {
    expect(runAfter(...times(6, 0.9), ...times(6, 0), ...times(3, 0.9))).toBe(200);
    expect(runAfter(...times(6, 0.9), ...times(6, 0))).toBe(0);
  });

  it('begins anew after a time in which nothing was heard at all, such as sleep', () => {
    const run = createSpeechRun();
    run.follow(0.9, 1000);
    run.follow(0.9, 1100);
    expect(run.follow(0.9, 600_000)).toBe(0);
    expect(run.follow(0.9, 600_100)).toBe(100);
  });
});
