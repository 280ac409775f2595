import type { LogEntry } from '../exams/log-entry';
import type { Observation } from '../observations';
import { drillSound } from './drill-sounds';
import type { DrillKind, PlannedDrill } from './plan-drills';
import { createReactionWatch, type ReactionWatch } from './watch-reactions';

/** Interruptions of one session: when they come, and what the candidate did. Time is an input. */
export interface DrillRun {
  /** @param runMs for how long the exam has run @param atMs since the session's start */
  advance(runMs: number, atMs: number): readonly LogEntry[];
  follow(observation: Observation): void;
}

/** People look up a moment later, too. */
const WATCHED_AFTER_MS = 4000;

/** One that fell into a break or a gap is left out. */
const LATE_MS = 30_000;

interface Running {
  readonly kind: DrillKind;
  readonly endMs: number;
  readonly watch: ReactionWatch;
}

export function createDrillRun(planned: readonly PlannedDrill[]): DrillRun {
  const due = [...planned];
  let running: Running | null = null;

  function begin(kind: DrillKind, atMs: number): LogEntry {
    const { lengthMs } = drillSound(kind);
    running = { kind, endMs: atMs + lengthMs, watch: createReactionWatch() };
    return { type: 'drill-began', kind, lengthMs, atMs };
  }

  function end({ kind, watch }: Running, atMs: number): LogEntry {
    running = null;
    return { type: 'drill-ended', kind, reactions: watch.reactions(), atMs };
  }

  return {
    advance(runMs, atMs) {
      if (running) return atMs >= running.endMs + WATCHED_AFTER_MS ? [end(running, atMs)] : [];
      while (due[0] && runMs - due[0].dueMs > LATE_MS) due.shift();
      const [next] = due;
      if (next === undefined || runMs < next.dueMs) return [];
      due.shift();
      return [begin(next.kind, atMs)];
    },
    follow: (observation) => running?.watch.follow(observation),
  };
}
