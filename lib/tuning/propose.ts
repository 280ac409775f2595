import type { Rule, Thresholds, Timing } from '../rules/define-rule';
import type { RuleSetup } from '../rules/index';
import { bestTrial, type Trial, tryChanges } from './best-trial';
import { looserNumbers, type NumberChange } from './looser-numbers';
import { createReplay, type RecordedViolation } from './replay';

/** So many false alarms of a rule are more than bad luck. */
export const ENOUGH_FALSE_ALARMS = 3;
/** The newest ones count: people, rooms and rules change, and the search has to end. */
const MOST_FALSE_ALARMS = 12;
const MOST_OTHERS = 40;
/** A person can make sense of two changed numbers, and each takes a search of its own. */
const MOST_CHANGES = 2;

export interface RuleHistory {
  readonly rule: Rule;
  /** The numbers in force, of all rules. */
  readonly setup: RuleSetup;
  /** Marked as false alarms, newest first. */
  readonly falseAlarms: readonly RecordedViolation[];
  /** Not marked, newest first. */
  readonly others: readonly RecordedViolation[];
}

/** What could be done about a rule's false alarms. */
export type Proposal = Finding & {
  /** How many false alarms were looked at. */
  readonly marked: number;
  /** How many of them the numbers in force would log again. */
  readonly logged: number;
};

type Finding =
  /** Too few would be logged again. */
  | { readonly kind: 'settled' }
  /** No number avoids most of the false alarms without avoiding all others too. */
  | { readonly kind: 'no-number'; readonly others: number }
  | {
      readonly kind: 'change';
      readonly changes: readonly NumberChange[];
      /** How many would still be logged. */
      readonly left: number;
      /** How many violations that were not marked the numbers in force would log again. */
      readonly others: number;
      /** Those of them that would not have been logged either. */
      readonly missed: readonly RecordedViolation[];
    };

/**
 * Searches the numbers that would have avoided a rule's false alarms: as many of them as possible, at the cost of as
 * few others as possible, changed as little as possible. The same history gives the same answer.
 */
export function propose(history: RuleHistory, rules?: readonly Rule[]): Proposal {
  const { rule, setup } = history;
  const current = setup[rule.id]?.thresholds ?? rule.defaults;
  const replay = createReplay(rule, setup, rules);
  const isLogged = (violation: RecordedViolation) => replay(violation, current);
  const marked = history.falseAlarms.slice(0, MOST_FALSE_ALARMS);
  const falseAlarms = marked.filter(isLogged);
  const counts = { marked: marked.length, logged: falseAlarms.length };
  if (falseAlarms.length < ENOUGH_FALSE_ALARMS) return { kind: 'settled', ...counts };
  const others = history.others.slice(0, MOST_OTHERS).filter(isLogged);
  const best = search(rule, current, { falseAlarms, others, replay });
  if (best === null || best.avoided * 2 <= falseAlarms.length) {
    return { kind: 'no-number', ...counts, others: others.length };
  }
  const { changes, missed } = best;
  const left = falseAlarms.length - best.avoided;
  return { kind: 'change', ...counts, changes, left, others: others.length, missed };
}

/** One number, and on top of it a second one where that avoids more. */
function search(
  rule: Rule,
  current: Thresholds & Timing,
  cases: Parameters<typeof bestTrial>[1],
): ReturnType<typeof bestTrial> {
  let best: ReturnType<typeof bestTrial> = null;
  for (let made = 0; made < MOST_CHANGES && best?.avoided !== cases.falseAlarms.length; made += 1) {
    const base: Trial = best ?? { changes: [], thresholds: current, avoided: 0, sizeRatio: 0 };
    const remaining = cases.falseAlarms.filter((violation) => cases.replay(violation, base.thresholds));
    const next = looserNumbers(rule, base.thresholds, remaining)
      .filter(({ name }) => !base.changes.some((change) => change.name === name))
      .map((change) => tryChanges(base, change, cases))
      .filter(({ avoided }) => avoided > base.avoided);
    best = bestTrial(next, cases) ?? best;
  }
  return best;
}
