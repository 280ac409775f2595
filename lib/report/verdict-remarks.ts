import { formatDuration } from './durations';
import type { Verdict, VerdictKind } from './verdict';
import { minutesOf, whatProctorDoes } from './verdict-words';

/** Of these all is said, or nothing can be added. */
const SAY_IT_ALL: ReadonlySet<VerdictKind> = new Set(['not-begun', 'not-watched', 'too-short']);
/** Nobody is surprised that these are not whole. */
const CUT_OFF: ReadonlySet<VerdictKind> = new Set(['in-progress', 'ended', 'cut-short', 'given-up', 'stopped']);
/** Sat for nearly all of it: the last questions may have been answered early. */
const NEARLY_ALL_RATIO = 0.95;
const MINUTE_MS = 60_000;

/** What a verdict does not rest on, and what it does: one sentence each. */
export function remarksOn(verdict: Verdict): readonly string[] {
  if (SAY_IT_ALL.has(verdict.kind)) return [];
  return [...partly(verdict), ...unwatched(verdict), ...marked(verdict)];
}

function partly({ kind, sitting, judgedMs, isWhole }: Verdict): readonly string[] {
  const { minutes } = sitting.session.plan;
  if (minutes === null || isWhole || CUT_OFF.has(kind) || judgedMs >= minutes * MINUTE_MS * NEARLY_ALL_RATIO) return [];
  return [`That was ${minutesOf(judgedMs)} of the exam’s ${minutes}, and says nothing about the rest.`];
}

function unwatched({ gaps, gapMs }: Verdict): readonly string[] {
  if (gaps.length === 0) return [];
  const where =
    gaps.length === 1
      ? `In a gap of ${formatDuration(gapMs)}`
      : `In ${gaps.length} gaps, ${formatDuration(gapMs)} in all,`;
  return [`${where} nothing was watched: what happened then is not known.`];
}

function marked(verdict: Verdict): readonly string[] {
  const { markedCount, actsWithMarked } = verdict;
  if (markedCount === 0) return [];
  const isOne = markedCount === 1;
  const leftOut = isOne
    ? '1 moment that you marked as a false alarm is not counted.'
    : `${markedCount} moments that you marked as false alarms are not counted.`;
  if (actsWithMarked === null) return [leftOut];
  return [leftOut, `${isOne ? 'With it' : 'With them'}, ${whatProctorDoes(verdict, actsWithMarked)}.`];
}
