import { type Change, createRuleEngine } from '../engine/rule-engine';
import { type Fact, type Observation, STANDING_KINDS } from '../observations';
import type { RuleSetup } from '../rules/index';

/** The rules at work. What somebody does in a break is nobody's business, and the results are no exam: it can pause. */
export interface Judging {
  isOn(): boolean;
  /** Keeps a state that stands until the next report: the rules begin anew after a pause, and have to be told. */
  remember(fact: Fact): void;
  /** Only while it is on. */
  judge(observation: Observation): void;
  /** Ends what is open, and begins nothing until `resume`. */
  pause(atMs: number): void;
  /** Returns the states that stand, to be observed again. */
  resume(): readonly Fact[];
  /** Ends what is open, for good. */
  finish(atMs: number): void;
}

export function createJudging(
  rules: RuleSetup,
  onChanges: (changes: readonly Change[], atMs: number) => void,
): Judging {
  let engine = createRuleEngine(rules);
  let isOn = true;
  const standing = new Map<Fact['kind'], Fact>();

  function finish(atMs: number): void {
    onChanges(engine.finish(atMs), atMs);
  }

  return {
    isOn: () => isOn,
    remember(fact) {
      if (STANDING_KINDS.has(fact.kind)) standing.set(fact.kind, fact);
    },
    judge: (observation) => onChanges(engine.observe(observation), observation.atMs),
    pause(atMs) {
      isOn = false;
      finish(atMs);
    },
    resume() {
      isOn = true;
      engine = createRuleEngine(rules);
      return [...standing.values()];
    },
    finish,
  };
}
