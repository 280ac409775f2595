import { type Change, createRuleEngine, type Opened } from '../engine/rule-engine';
import type { Observation } from '../observations';
import type { Rule, Thresholds, Timing } from '../rules/define-rule';
import type { RuleSetup } from '../rules/index';
import { withCauses } from './with-causes';

/** A violation that is over, with what was observed around it. */
export interface RecordedViolation {
  readonly id: string;
  readonly sessionId: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly observations: readonly Observation[];
}

/** Stored times are whole milliseconds. */
const ROUNDED_BY_MS = 1;

/** Whether a violation would be logged with these numbers of its rule. */
export type Replay = (violation: RecordedViolation, thresholds: Thresholds & Timing) => boolean;

/**
 * Judges recorded moments again, by the engine that judges sessions.
 *
 * @param setup the numbers of the rules that may explain this one, and whether they are on
 * @param rules where the causes are looked for
 */
export function createReplay(rule: Rule, setup: RuleSetup, rules?: readonly Rule[]): Replay {
  const judged = withCauses(rule, rules);
  return (violation, thresholds) => {
    const changes = judgeAgain(rule, judged, setup, violation, thresholds);
    return changes.some((change) => closesAgain(change, rule, violation));
  };
}

/** How a violation opens when its moment is judged again; `null` if it does not. */
export function openedAgain(
  rule: Rule,
  setup: RuleSetup,
  violation: RecordedViolation,
  thresholds: Thresholds & Timing,
): Opened | null {
  const changes = judgeAgain(rule, withCauses(rule), setup, violation, thresholds);
  const closed = changes.find((change) => closesAgain(change, rule, violation));
  const opened = changes.find(
    (change) => change.type === 'opened' && change.rule === rule.id && change.startMs === closed?.startMs,
  );
  return opened?.type === 'opened' ? opened : null;
}

function judgeAgain(
  rule: Rule,
  judged: readonly Rule[],
  setup: RuleSetup,
  { endMs, observations }: RecordedViolation,
  thresholds: Thresholds & Timing,
): readonly Change[] {
  const engine = createRuleEngine({ ...setup, [rule.id]: { enabled: true, thresholds } }, judged);
  const lastMs = observations.at(-1)?.atMs ?? endMs;
  const changes = observations.flatMap((observation) => engine.observe(observation));
  return [...changes, ...engine.finish(Math.max(endMs, lastMs))];
}

/** A trace may also hold the end of the violation before, or the beginning of the next. */
function closesAgain(change: Change, rule: Rule, { startMs, endMs }: RecordedViolation): boolean {
  return (
    change.type === 'closed' &&
    change.rule === rule.id &&
    change.startMs <= endMs + ROUNDED_BY_MS &&
    change.endMs >= startMs - ROUNDED_BY_MS
  );
}
