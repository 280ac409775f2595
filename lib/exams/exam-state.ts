import type { LogEntry } from './log-entry';

/** Where an exam stands. Times are since the session's start. */
export interface ExamState {
  /** The proctor is there, after the wait of check-in. */
  readonly greeted: boolean;
  /** `null` = the clock does not run yet. */
  readonly beganMs: number | null;
  readonly warnings: number;
  readonly question: Question | null;
  readonly onBreakSinceMs: number | null;
  readonly breaksTaken: number;
  /** Length of all breaks that are over. */
  readonly breakMs: number;
  /** The results are on screen, which is no longer the exam. */
  readonly inReviewSinceMs: number | null;
  readonly over: 'proctor' | 'time-up' | null;
}

export interface Question {
  readonly number: number;
  readonly total: number | null;
  readonly sinceMs: number;
  readonly from: 'page' | 'person';
}

export const NOT_BEGUN: ExamState = {
  greeted: false,
  beganMs: null,
  warnings: 0,
  question: null,
  onBreakSinceMs: null,
  breaksTaken: 0,
  breakMs: 0,
  inReviewSinceMs: null,
  over: null,
};

/** The state after one more entry. */
export function applyEntry(state: ExamState, entry: LogEntry): ExamState {
  switch (entry.type) {
    case 'greeted':
      return { ...state, greeted: true };
    case 'exam-began':
      return { ...state, beganMs: state.beganMs ?? entry.atMs };
    case 'warned':
      return { ...state, warnings: entry.number };
    case 'ended-by-proctor':
      return { ...state, over: 'proctor' };
    case 'time-up':
      return { ...state, over: 'time-up' };
    case 'question':
      return { ...state, question: questionIn(entry) };
    case 'break-began':
      return { ...state, onBreakSinceMs: entry.atMs, breaksTaken: state.breaksTaken + 1 };
    case 'break-ended': {
      const lastedMs = state.onBreakSinceMs === null ? 0 : Math.max(0, entry.atMs - state.onBreakSinceMs);
      return { ...state, onBreakSinceMs: null, breakMs: state.breakMs + lastedMs };
    }
    case 'review-began':
      return { ...state, inReviewSinceMs: entry.atMs };
    case 'review-ended':
      return { ...state, inReviewSinceMs: null };
    case 'checked-in':
    case 'reminded':
    case 'time-alert':
    case 'drill-began':
    case 'drill-ended':
      return state;
  }
}

function questionIn({ number, total, from, atMs }: Extract<LogEntry, { readonly type: 'question' }>): Question {
  return { number, total, from, sinceMs: atMs };
}

export function stateAfter(entries: readonly LogEntry[]): ExamState {
  return entries.reduce(applyEntry, NOT_BEGUN);
}
