import type { LogEntry } from '../../exams/log-entry';
import { ruleText } from './rules';

/** Something that is said to the candidate during an exam. */
export interface Said {
  /** Who speaks, and the count of warnings, as in `Proctor · warning 2 of 3`. */
  readonly by: string;
  readonly text: string;
}

/** What an entry of the log says to the candidate; `null` for what is only noted. Nobody is accused of anything. */
export function saidIn(entry: LogEntry): Said | null {
  switch (entry.type) {
    case 'greeted':
      return {
        by: 'Proctor',
        text: 'Hello, I am your proctor. Thank you for waiting. You may begin your exam now. Good luck!',
      };
    case 'warned':
      return { by: `Proctor · ${warningCount(entry.number, entry.of)}`, text: ruleText(entry.rule).warning };
    case 'reminded':
      return { by: 'Proctor · still', text: ruleText(entry.rule).warning };
    case 'ended-by-proctor':
      return { by: 'Proctor', text: 'I am sorry, I have to end your exam here.' };
    case 'time-alert':
      return { by: 'Clock', text: `${minutes(entry.minutesLeft)} left.` };
    case 'time-up':
      return { by: 'Clock', text: 'Time is up.' };
    case 'break-began':
      return { by: 'Break', text: 'Your break has begun. Nothing is judged until you come back.' };
    case 'break-ended':
      return { by: 'Break', text: 'Welcome back. The exam goes on.' };
    case 'review-began':
      return {
        by: 'Results',
        text: 'You seem to have finished. Nothing is judged until the page shows the exam again.',
      };
    case 'review-ended':
      return { by: 'Results', text: 'This looks like the exam again, and it is judged again.' };
    // Nobody is warned of an interruption, nor told in the middle of the exam how it went.
    case 'drill-began':
    case 'drill-ended':
    case 'checked-in':
    case 'exam-began':
    case 'question':
      return null;
  }
}

export function warningCount(number: number, of: number | null): string {
  return of === null ? `warning ${number}` : `warning ${number} of ${of}`;
}

/** What it means that the proctor has ended the exam. */
export function endedText(entry: Extract<LogEntry, { readonly type: 'ended-by-proctor' }>): Said {
  const { name, meaning } = ruleText(entry.rule);
  const why =
    entry.because === 'at-once'
      ? `${name}: ${lowerFirst(meaning)} It lasted too long to go on.`
      : `${name}: ${lowerFirst(meaning)} It came after the last warning.`;
  return {
    by: 'The proctor ended the exam.',
    text: `${why} In a real exam the sitting would be over now: no score, and usually no refund. Here you lose nothing.`,
  };
}

function minutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
