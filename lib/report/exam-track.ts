import type { ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { ruleText } from '../locales/en/rules';
import { examStory } from './exam-story';
import { violationLengthMs } from './session-summary';
import { unjudgedTimes } from './unjudged-time';

interface Lasting {
  readonly startMs: number;
  readonly endMs: number;
}

/** A question while it was on screen. */
export interface QuestionStretch extends Lasting {
  readonly number: number;
  /** As the page or the person said; `null` = not known. */
  readonly total: number | null;
}

/** Time in which nothing was judged, or nothing was watched. */
export interface UnjudgedStretch extends Lasting {
  readonly kind: 'break' | 'results' | 'gap';
}

/** A staged interruption and what became of it. */
export interface StagedStretch extends Lasting {
  readonly text: string;
}

/** Something the proctor or the clock said or did. */
export interface ExamMark {
  readonly atMs: number;
  readonly kind: 'warning' | 'end' | 'word';
  readonly text: string;
}

/** What happened in a session beside violations, laid out in time. Each list is in order. */
export interface ExamTrack {
  readonly questions: readonly QuestionStretch[];
  readonly marks: readonly ExamMark[];
  readonly unjudged: readonly UnjudgedStretch[];
  readonly staged: readonly StagedStretch[];
}

/** @param endMs when the session ended, or now, since its start */
export function examTrack(log: readonly LogEntry[], violations: readonly ViolationRow[], endMs: number): ExamTrack {
  return {
    questions: questionStretches(log, endMs),
    marks: log.flatMap((entry) => markOf(entry) ?? []),
    unjudged: unjudgedStretches(log, violations, endMs),
    staged: log.flatMap((entry, index) => stagedStretch(entry, index, log) ?? []),
  };
}

export const UNJUDGED_LABELS: Readonly<Record<UnjudgedStretch['kind'], string>> = {
  break: 'Break',
  results: 'Results on screen',
  gap: 'Not watched',
};

function questionStretches(log: readonly LogEntry[], endMs: number): readonly QuestionStretch[] {
  const stretches: QuestionStretch[] = [];
  let shown: { readonly number: number; readonly total: number | null } | null = null;
  let sinceMs: number | null = null;

  const close = (untilMs: number) => {
    if (shown !== null && sinceMs !== null && untilMs > sinceMs) {
      stretches.push({ ...shown, startMs: sinceMs, endMs: untilMs });
    }
    sinceMs = null;
  };

  for (const entry of log) {
    if (entry.type === 'question') {
      close(entry.atMs);
      shown = { number: entry.number, total: entry.total };
      sinceMs = entry.atMs;
    } else if (entry.type === 'break-began' || entry.type === 'review-began') {
      close(entry.atMs);
    } else if (entry.type === 'break-ended' || entry.type === 'review-ended') {
      sinceMs = entry.atMs;
    }
  }
  close(endMs);
  return stretches;
}

function unjudgedStretches(
  log: readonly LogEntry[],
  violations: readonly ViolationRow[],
  endMs: number,
): readonly UnjudgedStretch[] {
  const told = unjudgedTimes(log, endMs).map(({ during, ...time }) => ({ kind: during, ...time }));
  const gaps = violations
    .filter(({ rule }) => rule === 'monitoring-gap')
    .map((gap) => ({
      kind: 'gap' as const,
      startMs: gap.startMs,
      endMs: gap.startMs + violationLengthMs(gap, endMs),
    }));
  return [...told, ...gaps].sort((a, b) => a.startMs - b.startMs);
}

function stagedStretch(entry: LogEntry, index: number, log: readonly LogEntry[]): StagedStretch | null {
  if (entry.type !== 'drill-began') return null;
  const ended = log.slice(index + 1).find(({ type }) => type === 'drill-ended');
  const [told] = ended === undefined ? [] : examStory([ended]);
  return { startMs: entry.atMs, endMs: entry.atMs + entry.lengthMs, text: told?.text ?? 'A staged interruption.' };
}

function markOf(entry: LogEntry): ExamMark | null {
  const [told] = examStory([entry]);
  switch (entry.type) {
    case 'warned':
      return told ? { ...told, kind: 'warning' } : null;
    case 'reminded':
      return { atMs: entry.atMs, kind: 'warning', text: `The proctor said it again: ${ruleText(entry.rule).name}.` };
    case 'ended-by-proctor':
    case 'time-up':
      return told ? { ...told, kind: 'end' } : null;
    case 'checked-in':
    case 'greeted':
    case 'exam-began':
    case 'time-alert':
      return told ? { ...told, kind: 'word' } : null;
    // These last, and have stretches of their own.
    case 'question':
    case 'break-began':
    case 'break-ended':
    case 'review-began':
    case 'review-ended':
    case 'drill-began':
    case 'drill-ended':
      return null;
  }
}
