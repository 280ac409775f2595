import { questionPace } from './question-pace';
import { sessionDurationMs } from './session-summary';
import type { Sitting } from './sitting';
import { longestMs, without } from './spans';
import { unjudgedTimes } from './unjudged-time';
import { type Verdict, verdictOf } from './verdict';

/** A sitting in the numbers that it is compared by. */
export interface SittingFigures {
  readonly sessionId: string;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly verdict: Verdict;
  readonly judgedMs: number;
  /** Violations that count, per hour that was judged; `null` where it is too short for a rate. */
  readonly perHour: number | null;
  /** The longest time without anything noticed, and without a gap. */
  readonly longestCleanMs: number;
  /** Mean time for a question; `null` where none was seen. */
  readonly perQuestionMs: number | null;
}

/** In less, a single moment more or less would decide. */
export const SHORTEST_FOR_RATE_MS = 10 * 60_000;
const HOUR_MS = 3_600_000;

/** @param now epoch ms; it counts only while the session lasts */
export function sittingFigures(sitting: Sitting, now: number): SittingFigures {
  const { session, violations, log } = sitting;
  const endMs = sessionDurationMs(session, now);
  const verdict = verdictOf(sitting, now);
  const { judgedMs, moments } = verdict;
  const disturbed = [...moments, ...verdict.gaps].map((row) => ({ startMs: row.startMs, endMs: row.endMs ?? endMs }));
  const clean = without({ startMs: 0, endMs }, [...disturbed, ...unjudgedTimes(log, endMs)]);
  return {
    sessionId: session.id,
    startedAt: session.startedAt ?? session.createdAt,
    verdict,
    judgedMs,
    perHour: judgedMs < SHORTEST_FOR_RATE_MS ? null : moments.length / (judgedMs / HOUR_MS),
    longestCleanMs: longestMs(clean),
    perQuestionMs: questionPace(log, violations, session.plan, endMs)?.meanMs ?? null,
  };
}
