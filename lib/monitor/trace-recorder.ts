import type { TraceRow } from '../db/schema';
import { type Observation, type ObservationKind, STANDING_KINDS } from '../observations';
import { type RuleChoice, type RuleSetup, ruleById } from '../rules/index';
import { packObservations } from '../tuning/pack-observations';
import { withCauses } from '../tuning/with-causes';
import { createRecentObservations } from './recent-observations';

/** Keeps the last observations in memory, and hands out those that belong to a violation. */
export interface TraceRecorder {
  /** Takes each observation before it is judged. */
  observe(observation: Observation): void;
  /** A violation has opened: what led to it. */
  opened(violationId: string, rule: string, startMs: number): TraceRow | null;
  /** It has closed: its whole trace. */
  closed(violationId: string, endMs: number): TraceRow | null;
}

/** A violation that lasts. */
interface OpenTrace {
  /** Until when everything is kept. */
  readonly beginningUntilMs: number;
  readonly kinds: ReadonlySet<ObservationKind>;
  readonly observations: Observation[];
}

/** Beside the rule's patience: what came just before often explains the rest. */
const BEFORE_MS = 5000;
/** Of a violation that lasts longer, only the beginning and the end are kept: numbers are decided there. */
const BEGINNING_MS = 30_000;
/** Where patience was longer than that, the moment it ran out belongs to the beginning. */
const AFTER_OPENING_MS = 1000;
const ENDING_MS = 5000;
/** However long the patience was set. */
const LONGEST_MEMORY_MS = 90_000;

export function createTraceRecorder(sessionId: string, setup: RuleSetup): TraceRecorder {
  const recent = createRecentObservations(Math.max(ENDING_MS, ...Object.values(setup).map(memoryMs)));
  const open = new Map<string, OpenTrace>();

  function row(violationId: string, complete: boolean, observations: readonly Observation[]): TraceRow {
    return { violationId, sessionId, complete, observations: packObservations(observations) };
  }

  return {
    observe(observation) {
      recent.add(observation);
      const { kind, atMs } = observation;
      for (const { beginningUntilMs, kinds, observations } of open.values()) {
        const isKept = STANDING_KINDS.has(kind) || atMs <= beginningUntilMs;
        if (isKept && kinds.has(kind)) observations.push(observation);
      }
    },
    opened(violationId, rule, startMs) {
      const judged = ruleById(rule);
      if (!judged) return null;
      const kinds = new Set(withCauses(judged).map(({ observes }) => observes));
      const fromMs = startMs - BEFORE_MS - (setup[rule]?.thresholds.afterMs ?? 0);
      const observations = recent.since(fromMs).filter(({ kind }) => kinds.has(kind));
      const openedMs = recent.all().at(-1)?.atMs ?? startMs;
      const beginningUntilMs = Math.max(startMs + BEGINNING_MS, openedMs + AFTER_OPENING_MS);
      open.set(violationId, { beginningUntilMs, kinds, observations });
      return row(violationId, false, observations);
    },
    closed(violationId, endMs) {
      const trace = open.get(violationId);
      if (!trace) return null;
      open.delete(violationId);
      const { beginningUntilMs, kinds, observations } = trace;
      const isEnding = ({ kind, atMs }: Observation) =>
        kinds.has(kind) && !STANDING_KINDS.has(kind) && atMs > beginningUntilMs && atMs >= endMs - ENDING_MS;
      return row(violationId, true, [...observations, ...recent.all().filter(isEnding)]);
    },
  };
}

/** How far back a rule's traces reach when its violation opens, or closes. */
function memoryMs({ thresholds }: RuleChoice): number {
  const { afterMs, clearAfterMs, withinMs } = thresholds;
  const openingMs = Math.max(afterMs, withinMs ?? 0) + afterMs + BEFORE_MS;
  return Math.min(LONGEST_MEMORY_MS, Math.max(openingMs, clearAfterMs + ENDING_MS));
}
