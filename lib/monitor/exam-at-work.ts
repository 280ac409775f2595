import { listLog } from '../db/log';
import type { SessionRow } from '../db/schema';
import type { Change } from '../engine/rule-engine';
import { createExamRun, type ExamRun } from '../exams/exam-run';
import { examStatus } from '../exams/exam-status';
import type { LogEntry } from '../exams/log-entry';
import type { PageShown } from '../exams/review';
import type { ExamStatus, QuestionShown } from '../messages';

/** The exam of a session at work: what happens in it is stored and shown, and it may end the session. */
export interface ExamAtWork {
  /** Reads what happened before, in a session that is taken up again. Nothing else may be called until then. */
  load(): Promise<void>;
  status(startedAt: number | null): ExamStatus;
  begin(atMs: number): boolean;
  follow(changes: readonly Change[], atMs: number): void;
  advance(atMs: number): void;
  showQuestion(question: QuestionShown, atMs: number): void;
  /** Whether the clock runs and nobody is on a break; for how long it has run if so. */
  runningForMs(atMs: number): number | null;
  /** Stores and shows what happened beside the exam itself. */
  note(entries: readonly LogEntry[]): void;
  countQuestion(by: 1 | -1, atMs: number): void;
  showPage(page: PageShown, atMs: number): void;
  beginBreak(atMs: number): boolean;
  endBreak(atMs: number): boolean;
  /** Neither on a break nor looking at the results. */
  isJudged(): boolean;
}

export interface ExamAtWorkOptions {
  readonly row: Pick<SessionRow, 'id' | 'plan' | 'waitMs'>;
  readonly onEntries: (entries: readonly LogEntry[]) => void;
  readonly onOver: (by: 'proctor' | 'time-up') => void;
}

export function createExamAtWork({ row, onEntries, onOver }: ExamAtWorkOptions): ExamAtWork {
  let run: ExamRun = createExamRun(row.plan, row.waitMs);
  let entries: readonly LogEntry[] = [];
  /** The page may show its first question before the exam begins, and says so once. */
  let shown: QuestionShown | null = null;

  function take(news: readonly LogEntry[]): boolean {
    if (news.length === 0) return false;
    entries = [...entries, ...news];
    onEntries(news);
    const { over } = run.state();
    if (over !== null) onOver(over);
    return true;
  }

  function showQuestion(question: QuestionShown, atMs: number): void {
    shown = question;
    take(run.showQuestion(question.number, question.total, question.from, atMs));
  }

  return {
    async load() {
      entries = (await listLog(row.id)).map(({ entry }) => entry);
      run = createExamRun(row.plan, row.waitMs, entries);
    },
    status: (startedAt) => examStatus(row.plan, run.state(), entries, startedAt),
    begin(atMs) {
      const hasBegun = take(run.begin(atMs));
      if (shown !== null) showQuestion(shown, atMs);
      return hasBegun;
    },
    follow: (changes, atMs) => void take(run.follow(changes, atMs)),
    advance: (atMs) => void take(run.advance(atMs)),
    showQuestion,
    countQuestion: (by, atMs) => void take(run.countQuestion(by, atMs)),
    showPage: (page, atMs) => void take(run.showPage(page, atMs)),
    runningForMs(atMs) {
      const { beganMs, onBreakSinceMs, over } = run.state();
      return beganMs === null || onBreakSinceMs !== null || over !== null ? null : run.clock(atMs).elapsedMs;
    },
    note: (news) => void take(news),
    beginBreak: (atMs) => take(run.beginBreak(atMs)),
    endBreak: (atMs) => take(run.endBreak(atMs)),
    isJudged: () => run.state().onBreakSinceMs === null && run.state().inReviewSinceMs === null,
  };
}
