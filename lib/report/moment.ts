import type { SampleRow, ViolationRow } from '../db/schema';
import { ruleText } from '../locales/en/rules';
import { formatClock } from './durations';
import { type ExamMark, type ExamTrack, UNJUDGED_LABELS } from './exam-track';
import { SAMPLE_CHARTS, sampleAt } from './sample-charts';
import { violationLengthMs } from './session-summary';

/** Everything the timeline shows. */
export interface TimelineContent {
  readonly violations: readonly ViolationRow[];
  readonly samples: readonly SampleRow[];
  readonly track: ExamTrack;
  /** When the session ended, or now, since its start: what still lasts goes on until then. */
  readonly endMs: number;
}

/** What is known of one moment. */
export interface Moment {
  readonly atMs: number;
  /** Where the exam was: `question 5 of 65`, `break`, and what was staged. */
  readonly stage: readonly string[];
  /** What was measured, in words; empty = nothing. */
  readonly measured: readonly string[];
  readonly violations: readonly ViolationRow[];
  /** What the proctor or the clock said at about that time. */
  readonly marks: readonly ExamMark[];
}

interface Lasting {
  readonly startMs: number;
  readonly endMs: number;
}

/** @param nearMs how far a mark may be away to be meant: a few pixels are minutes in a long session */
export function momentAt({ violations, samples, track, endMs }: TimelineContent, atMs: number, nearMs: number): Moment {
  const during = <Time extends Lasting>(times: readonly Time[], withinMs = 0) =>
    times.filter((time) => time.startMs - withinMs <= atMs && atMs < time.endMs + withinMs);
  const sample = sampleAt(samples, atMs);
  return {
    atMs,
    stage: [
      ...during(track.questions).map(
        ({ number, total }) => `question ${number}${total === null ? '' : ` of ${total}`}`,
      ),
      ...during(track.unjudged).map(({ kind }) => UNJUDGED_LABELS[kind].toLowerCase()),
      ...during(track.staged, nearMs).map(({ text }) => text.replace(/\.$/, '')),
    ],
    measured: sample ? measuredIn(sample) : [],
    violations: violations.filter(
      (row) => row.startMs - nearMs <= atMs && atMs <= row.startMs + violationLengthMs(row, endMs) + nearMs,
    ),
    marks: track.marks.filter((mark) => Math.abs(mark.atMs - atMs) <= nearMs),
  };
}

/** The whole of it in one line, for those who hear it. */
export function sayMoment({ atMs, stage, measured, violations, marks }: Moment): string {
  const facts = measured.length > 0 ? measured : ['nothing measured'];
  const names = violations.map(({ rule }) => `noticed: ${ruleText(rule).name}`);
  const said = marks.map(({ text }) => text.replace(/\.$/, ''));
  return [formatClock(atMs), ...stage, ...facts, ...names, ...said].join(', ');
}

/** The row that is nearest to a time, if one is near enough. */
export function nearestTo<Row extends { readonly atMs: number }>(
  rows: readonly Row[],
  atMs: number,
  withinMs: number,
): Row | undefined {
  const distance = (row: Row) => Math.abs(row.atMs - atMs);
  return rows
    .filter((row) => distance(row) <= withinMs)
    .reduce<Row | undefined>((best, row) => (best && distance(best) <= distance(row) ? best : row), undefined);
}

function measuredIn(sample: SampleRow): readonly string[] {
  return SAMPLE_CHARTS.flatMap(({ pick, say }) => {
    const value = pick(sample);
    return value === null || !Number.isFinite(value) ? [] : [say(value)];
  });
}
