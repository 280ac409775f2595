import type { Change } from '../engine/rule-engine';
import { createProctor, type ProctorAct } from '../proctor/proctor';
import { alertsDue, type ClockReading, readClock } from './exam-clock';
import type { ExamPlan } from './exam-plan';
import { applyEntry, type ExamState, stateAfter } from './exam-state';
import type { LogEntry, LogEvent } from './log-entry';
import { isBelieved, type PageShown } from './review';

/**
 * The exam around the questions: clock, proctor, breaks, pace. Everything that happens comes back as entries of the
 * session's log, and nothing else is remembered. Time is an input.
 */
export interface ExamRun {
  state(): ExamState;
  clock(atMs: number): ClockReading;
  /** The clock starts, unless the proctor is still awaited. */
  begin(atMs: number): readonly LogEntry[];
  /** Takes violations that opened or closed. */
  follow(changes: readonly Change[], atMs: number): readonly LogEntry[];
  advance(atMs: number): readonly LogEntry[];
  /** The page shows this question now. */
  showQuestion(number: number, total: number | null, from: 'page' | 'person', atMs: number): readonly LogEntry[];
  /** The candidate goes on to the next question or back to the one before, where the page does not say which it is. */
  countQuestion(by: 1 | -1, atMs: number): readonly LogEntry[];
  /** The page shows the exam, its results or something else. Results are believed as `review.ts` has it. */
  showPage(page: PageShown, atMs: number): readonly LogEntry[];
  /** Nothing happens where the rules give no (further) break. */
  beginBreak(atMs: number): readonly LogEntry[];
  endBreak(atMs: number): readonly LogEntry[];
}

/**
 * @param waitMs how long the proctor lets the candidate wait; `null` = the exam may begin at once
 * @param before entries of the same session, if it is taken up again
 */
export function createExamRun(plan: ExamPlan, waitMs: number | null, before: readonly LogEntry[] = []): ExamRun {
  let state = stateAfter(before);
  let page: PageShown = { purpose: 'exam', knownBy: 'address' };
  let lastRunMs = before.length === 0 ? 0 : runMs(before.at(-1)?.atMs ?? 0);
  const proctor = createProctor(plan.conduct, state.warnings);

  /** For how long the clock has run. Scheduled breaks stop it. */
  function runMs(atMs: number): number {
    if (state.beganMs === null) return 0;
    const untilMs = plan.breaks.kind === 'scheduled' ? (state.onBreakSinceMs ?? atMs) : atMs;
    return untilMs - state.beganMs - (plan.breaks.kind === 'scheduled' ? state.breakMs : 0);
  }

  function log(event: LogEvent, atMs: number): LogEntry {
    const entry: LogEntry = { ...event, atMs };
    state = applyEntry(state, entry);
    return entry;
  }

  const logActs = (acts: readonly ProctorAct[]) => acts.map((act) => log(eventOf(act), act.atMs));

  function advanceClock(atMs: number): LogEntry[] {
    const ranMs = runMs(atMs);
    const due = alertsDue(plan, lastRunMs, ranMs);
    lastRunMs = ranMs;
    if (readClock(plan, ranMs).isUp) return [log({ type: 'time-up' }, atMs)];
    // After a gap only the most urgent one is news.
    return due.slice(0, 1).map((minutesLeft) => log({ type: 'time-alert', minutesLeft }, atMs));
  }

  /** The wait is over. */
  function greet(atMs: number): LogEntry[] {
    const isWaiting = waitMs !== null && !state.greeted && state.beganMs === null && state.over === null;
    return isWaiting && atMs >= waitMs ? [log({ type: 'greeted' }, atMs)] : [];
  }

  /** Results begin and end; on a break nobody looks. */
  function followPage(atMs: number): LogEntry[] {
    if (state.over !== null || state.onBreakSinceMs !== null) return [];
    const isReview = page.purpose === 'review' && (state.inReviewSinceMs !== null || isBelieved(page, state, atMs));
    if (isReview === (state.inReviewSinceMs !== null)) return [];
    return [log(isReview ? { type: 'review-began', knownBy: page.knownBy } : { type: 'review-ended' }, atMs)];
  }

  const mayBegin = () => state.beganMs === null && state.over === null && (waitMs === null || state.greeted);
  const isRunning = () => state.beganMs !== null && state.over === null && state.inReviewSinceMs === null;

  return {
    state: () => state,
    clock: (atMs) => readClock(plan, runMs(atMs)),
    begin: (atMs) => (mayBegin() ? [log({ type: 'exam-began' }, atMs)] : []),
    follow: (changes, atMs) => (state.over === null ? logActs(proctor.follow(changes, atMs)) : []),
    advance(atMs) {
      if (state.over !== null) return [];
      const acts = [...logActs(proctor.advance(atMs)), ...greet(atMs), ...followPage(atMs)];
      return isRunning() ? [...acts, ...advanceClock(atMs)] : acts;
    },
    showQuestion(number, total, from, atMs) {
      const isShown = state.question?.number === number && state.question.total === total;
      return isShown || !isRunning() ? [] : [log({ type: 'question', number, total, from }, atMs)];
    },
    countQuestion(by, atMs) {
      // A page that says so itself knows better.
      if (!isRunning() || state.question?.from === 'page') return [];
      const [fewest, most] = plan.exam?.questions ?? [null, null];
      const total = fewest === most ? most : null;
      const number = state.question === null ? 1 : state.question.number + by;
      if (number < 1 || (total !== null && number > total)) return [];
      return [log({ type: 'question', number, total, from: 'person' }, atMs)];
    },
    showPage(shown, atMs) {
      page = shown;
      return followPage(atMs);
    },
    beginBreak(atMs) {
      const { breaks } = plan;
      const isLeft = breaks.kind === 'unscheduled' || (breaks.kind === 'scheduled' && state.breaksTaken < breaks.count);
      return isLeft && isRunning() && state.onBreakSinceMs === null ? [log({ type: 'break-began' }, atMs)] : [];
    },
    endBreak: (atMs) => (state.onBreakSinceMs === null ? [] : [log({ type: 'break-ended' }, atMs)]),
  };
}

function eventOf(act: ProctorAct): LogEvent {
  switch (act.type) {
    case 'warned':
      return { type: 'warned', rule: act.rule, number: act.number, of: act.of };
    case 'reminded':
      return { type: 'reminded', rule: act.rule };
    case 'ended':
      return { type: 'ended-by-proctor', rule: act.rule, because: act.because };
  }
}
