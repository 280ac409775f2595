import type { SessionRow } from '../db/schema';
import { isActive } from '../session/machine';
import type { SessionSummary } from './session-summary';

/** What a session amounts to. Only a session watched to its end without a violation is clean. */
export type Verdict = 'in-progress' | 'not-begun' | 'not-watched' | 'noticed' | 'cut-short' | 'clean';

export interface VerdictText {
  readonly headline: string;
  readonly text: string;
}

type Judged = Pick<SessionSummary, 'violationCount' | 'falseAlarmCount' | 'bySeverity'>;

export function verdictOf(
  session: Pick<SessionRow, 'state' | 'startedAt' | 'health'>,
  { violationCount }: Pick<SessionSummary, 'violationCount'>,
): Verdict {
  if (isActive(session.state)) return 'in-progress';
  if (session.startedAt === null) return 'not-begun';
  if (violationCount > 0) return 'noticed';
  if (session.health.framesAnalysed === 0) return 'not-watched';
  return session.state === 'interrupted' ? 'cut-short' : 'clean';
}

/**
 * What the user reads first. Says what a proctor would have seen, never what the person meant by it, and how much of it
 * rests on the person's own marks.
 */
export function verdictText(verdict: Verdict, summary: Judged): VerdictText {
  const { headline, text } = unmarkedText(verdict, summary);
  const { falseAlarmCount } = summary;
  if (falseAlarmCount === 0) return { headline, text };
  const isClean = verdict === 'clean' || verdict === 'cut-short';
  return {
    headline: isClean ? `${headline}, going by your marks` : headline,
    text: `${text} ${leftOut(falseAlarmCount)}`,
  };
}

function unmarkedText(verdict: Verdict, summary: Judged): VerdictText {
  switch (verdict) {
    case 'in-progress':
      return { headline: inProgressHeadline(summary.violationCount), text: 'This page follows along.' };
    case 'not-begun':
      return { headline: 'This session did not begin', text: 'Nothing was watched or recorded.' };
    case 'not-watched':
      return {
        headline: 'Nothing could be watched',
        text: 'No camera picture was analysed, so nothing can be said about this session.',
      };
    case 'noticed':
      return { headline: `${moments(summary.violationCount)} a proctor would have noticed`, text: gravity(summary) };
    case 'cut-short':
      return {
        headline: 'Nothing noticed until the interruption',
        text: 'The session was cut short, so it does not count as a clean one.',
      };
    case 'clean':
      return {
        headline: 'A clean session',
        text: 'Nothing in it would have troubled a proctor. That is exactly what exam day should look like.',
      };
  }
}

function inProgressHeadline(count: number): string {
  return count === 0 ? 'Running, nothing noticed so far' : `Running, ${moments(count)} noticed so far`;
}

function leftOut(count: number): string {
  return count === 1
    ? '1 moment that you marked as a false alarm is not counted.'
    : `${count} moments that you marked as false alarms are not counted.`;
}

function moments(count: number): string {
  return count === 1 ? '1 moment' : `${count} moments`;
}

function gravity({ bySeverity }: Judged): string {
  if (bySeverity.critical > 0) return 'At least one could have ended a real exam. Below is what helps next time.';
  if (bySeverity.warning > 0)
    return 'In a real exam a proctor might have spoken to you. Below is what helps next time.';
  return 'Small things only, good to know before the real exam.';
}
