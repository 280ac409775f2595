import type { LogEntry } from '../exams/log-entry';
import { warningCount } from '../locales/en/proctor';
import { ruleText } from '../locales/en/rules';
import { arrivalText } from '../locales/en/schedule';
import { formatDuration } from './durations';

/** One line of what happened around the questions. */
export interface StoryLine {
  readonly atMs: number;
  readonly text: string;
}

/** What happened beside violations, for the report; questions are left to their own part. */
export function examStory(entries: readonly LogEntry[]): readonly StoryLine[] {
  return entries.flatMap((entry) => {
    const text = textOf(entry);
    return text === null ? [] : [{ atMs: entry.atMs, text }];
  });
}

function textOf(entry: LogEntry): string | null {
  switch (entry.type) {
    case 'checked-in':
      return arrivalText(entry);
    case 'greeted':
      return `The proctor greeted you after ${formatDuration(entry.atMs)}.`;
    case 'exam-began':
      return 'The exam began.';
    case 'warned':
      return `The proctor spoke to you, ${warningCount(entry.number, entry.of)}: ${ruleText(entry.rule).name}.`;
    case 'ended-by-proctor':
      return entry.because === 'at-once'
        ? `The proctor ended the exam: ${ruleText(entry.rule).name}, for too long.`
        : `The proctor ended the exam, after the last warning: ${ruleText(entry.rule).name}.`;
    case 'time-alert':
      return entry.minutesLeft === 1 ? '1 minute was left.' : `${entry.minutesLeft} minutes were left.`;
    case 'time-up':
      return 'Time was up.';
    case 'break-began':
      return 'You took a break.';
    case 'break-ended':
      return 'You came back from the break.';
    case 'drill-ended':
      return `${DRILL_TEXTS[entry.kind]} ${reactionText(entry.reactions)}`;
    case 'review-began':
      return 'The page showed results: from here on nothing was judged.';
    case 'review-ended':
      return 'The exam was on screen again.';
    case 'drill-began':
    case 'question':
    case 'reminded':
      return null;
  }
}

const DRILL_TEXTS = {
  phone: 'Staged: a phone rang.',
  doorbell: 'Staged: the doorbell rang.',
  voice: 'Staged: a voice came from the next room.',
  notification: 'Staged: a message came in.',
} as const;

const REACTION_TEXTS = {
  looked: 'looked aside',
  left: 'left the picture',
  spoke: 'spoke',
  switched: 'left the exam’s tab',
} as const;

function reactionText(reactions: Extract<LogEntry, { readonly type: 'drill-ended' }>['reactions']): string {
  if (reactions.length === 0) return 'You went on working: well done.';
  const words = reactions.map((reaction) => REACTION_TEXTS[reaction]);
  const last = words.pop() ?? '';
  return `You ${words.length === 0 ? last : `${words.join(', ')} and ${last}`}.`;
}
