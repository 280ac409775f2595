import { formatClock, formatDuration } from './durations';
import type { SessionRecord } from './report-document';
import { type SessionSummary, summarize } from './session-summary';
import { sittingFigures } from './sitting-figures';
import { axisLengthMs, layOutTimeline, type Stretch } from './timeline';
import type { Verdict } from './verdict';
import { verdictLabel } from './verdict-label';

/** What a card to share says of a session: nothing of the site, the person or the pictures. */
export interface ShareCard {
  readonly exam: string;
  /** A few words. */
  readonly verdict: string;
  readonly isClean: boolean;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Where on the time axis something was noticed. */
  readonly noticed: readonly Stretch[];
  /** The card in words, for those who cannot see it. */
  readonly description: string;
}

/** @returns `null` where nothing can be said yet, or nothing was watched */
export function shareCard(record: SessionRecord): ShareCard | null {
  const { session, violations, log } = record;
  const endedAt = session.endedAt ?? 0;
  const summary = summarize(session, violations, endedAt);
  const entries = log.map(({ entry }) => entry);
  const { verdict: judged, longestCleanMs } = sittingFigures({ session, violations, log: entries }, endedAt);
  const { kind } = judged;
  if (kind === 'in-progress' || kind === 'not-begun' || kind === 'not-watched') return null;
  const counted = violations.filter(({ falseAlarmAt }) => falseAlarmAt === null);
  const card = {
    exam: session.plan.exam === null ? 'Practice session' : examName(session.plan.exam),
    verdict: fewWords(record, summary, judged),
    isClean: kind === 'clean',
    facts: [
      { label: 'Length', value: formatDuration(summary.durationMs) },
      {
        label: `Longest clean stretch${byMarks(summary)}`,
        value: formatDuration(longestCleanMs),
      },
    ],
    noticed: layOutTimeline(counted, axisLengthMs(summary.durationMs, false)).lanes.flatMap(({ bars }) => bars),
  };
  return { ...card, description: description(card) };
}

function examName({ code, title }: { readonly code: string; readonly title: string }): string {
  return title === '' ? code : `${code} ${title}`;
}

/** What rests on the person's own marks says so. */
function byMarks({ falseAlarmCount }: SessionSummary): string {
  return falseAlarmCount > 0 ? ', by my own marks' : '';
}

function fewWords({ session, log }: SessionRecord, summary: SessionSummary, judged: Verdict): string {
  const ended = log.find(({ entry }) => entry.type === 'ended-by-proctor');
  if (session.endReason === 'proctor') return `Ended by the proctor${ended ? ` at ${formatClock(ended.atMs)}` : ''}`;
  return `${whatWasNoticed(session, summary, judged)}${byMarks(summary)}`;
}

function whatWasNoticed(
  { state }: SessionRecord['session'],
  { violationCount }: SessionSummary,
  judged: Verdict,
): string {
  if (violationCount > 0) return violationCount === 1 ? '1 moment noticed' : `${violationCount} moments noticed`;
  if (state === 'interrupted') return 'Nothing noticed until it was cut short';
  return judged.kind === 'clean' ? 'Clean: nothing noticed' : verdictLabel(judged).label;
}

function description({ exam, verdict, facts }: Omit<ShareCard, 'description'>): string {
  const numbers = facts.map(({ label, value }) => `${label}: ${value}.`).join(' ');
  return `${exam}, a rehearsal. ${verdict}. ${numbers} Rehearsed with Practice Proctor; not an exam result.`;
}
