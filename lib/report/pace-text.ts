import { formatDuration } from './durations';
import type { PacedQuestion, QuestionPace } from './question-pace';

/** One question in words: what its bar shows. */
export function questionText({ number, spentMs, visits, lostMs }: PacedQuestion): string {
  const again = visits > 1 ? `, on ${visits} visits` : '';
  const lost = lostMs >= 1000 ? `, of which ${formatDuration(lostMs)} with something noticed` : '';
  return `Question ${number}: ${formatDuration(spentMs)}${again}${lost}`;
}

/** How the time for a question compares with what the exam gives. */
export function examPaceText({ meanMs, examMs, isExact }: QuestionPace): string {
  if (examMs === null) return 'no exam was chosen that says how much there is';
  const given = `the exam gives ${isExact ? '' : 'at least '}${formatDuration(examMs)}`;
  const difference = meanMs - examMs;
  if (Math.abs(difference) < 1000) return given;
  return `${given}: ${formatDuration(Math.abs(difference))} ${difference > 0 ? 'more than that' : 'to spare'}`;
}

/** A scale on which most bars can be told apart: one question that took very long must not flatten all others. */
export function paceScaleMs({ longest, meanMs, examMs }: QuestionPace): number {
  return Math.min(longest.spentMs, 4 * Math.max(meanMs, examMs ?? 0)) || 1;
}
