import { type Observation, type ObservationKind, type ObservationOf, STANDING_KINDS } from '../observations';
import type { RuleSetup } from '../rules/index';
import { createRuleEngine } from './rule-engine';
import type { Interval } from './sustained';

/** The rules at work on what was observed in the last minute, with numbers that may change at any time. */
export interface Tryout {
  observe(observation: Observation): void;
  /** From now on, and for the last minute, as if it had always been so. */
  setUp(setup: RuleSetup): void;
  moment(): Moment;
}

export type Latest = { readonly [Kind in ObservationKind]?: ObservationOf<Kind> };

export interface Moment {
  /** Of the newest observation. */
  readonly atMs: number;
  readonly latest: Latest;
  /** By rule; rules that are off are missing. */
  readonly intervals: ReadonlyMap<string, Interval>;
}

/** As far back as any rule looks. */
const REMEMBERED_MS = 60_000;

export function createTryout(setup: RuleSetup): Tryout {
  let engine = createRuleEngine(setup);
  let remembered: Observation[] = [];
  let latest: Latest = {};
  let atMs = 0;
  let tidiedAtMs = 0;

  /** States stand however long ago they were reported. */
  function isRemembered(observation: Observation): boolean {
    const { kind } = observation;
    return atMs - observation.atMs <= REMEMBERED_MS || (STANDING_KINDS.has(kind) && latest[kind] === observation);
  }

  function tidyUp(): void {
    remembered = remembered.filter(isRemembered);
    tidiedAtMs = atMs;
  }

  return {
    observe(observation) {
      remembered.push(observation);
      latest = { ...latest, [observation.kind]: observation };
      atMs = Math.max(atMs, observation.atMs);
      if (atMs - tidiedAtMs > REMEMBERED_MS) tidyUp();
      engine.observe(observation);
    },
    setUp(next) {
      tidyUp();
      engine = createRuleEngine(next);
      for (const observation of remembered) engine.observe(observation);
    },
    moment: () => ({ atMs, latest, intervals: engine.intervals() }),
  };
}
