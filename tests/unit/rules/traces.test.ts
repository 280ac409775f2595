import { describe, expect, it } from 'vitest';
import { type Closed, createRuleEngine } from '../../../lib/engine/rule-engine';
import { RULES, setUpRules } from '../../../lib/rules/index';
import { ONE_CAUSE } from '../../traces/one-cause';
import type { ExpectedViolation, RuleTraces, TraceCase } from '../../traces/rule-traces';
import type { Trace } from '../../traces/trace';

const modules = import.meta.glob<RuleTraces>('../../traces/*.ts', { eager: true, import: 'default' });

function tracesOf(id: string): RuleTraces {
  const traces = modules[`../../traces/${id}.ts`];
  if (!traces) throw new Error(`tests/traces/${id}.ts is missing`);
  return traces;
}

/** All violations of a trace, judged by all rules with their defaults, in the order they begin. */
function violationsIn({ observations, endMs }: Trace): ExpectedViolation[] {
  const engine = createRuleEngine(setUpRules());
  const changes = observations.flatMap((observation) => engine.observe(observation));
  return [...changes, ...engine.finish(endMs)]
    .filter((change): change is Closed => change.type === 'closed')
    .sort((a, b) => a.startMs - b.startMs || a.rule.localeCompare(b.rule))
    .map(({ rule, startMs, endMs }) => [rule, startMs, endMs]);
}

function play(cases: readonly TraceCase[]): void {
  it.each(cases)('$name', ({ trace, violations }) => {
    expect(violationsIn(trace)).toEqual(violations);
  });
}

describe.each(RULES)('$id', ({ id }) => {
  const { breaks, nearly, undecided } = tracesOf(id);
  const rulesIn = ({ violations }: TraceCase) => violations.map(([rule]) => rule);

  describe('is broken', () => play(breaks));
  describe('is nearly broken', () => play(nearly));
  describe('cannot be decided', () => play(undecided));

  it('is in every trace that breaks it, and in no other', () => {
    for (const broken of breaks) expect(rulesIn(broken), broken.name).toContain(id);
    for (const kept of [...nearly, ...undecided]) expect(rulesIn(kept), kept.name).not.toContain(id);
  });
});

describe('one cause is one violation', () => play(ONE_CAUSE));
