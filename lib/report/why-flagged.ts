import type { ViolationRow } from '../db/schema';
import type { Opened } from '../engine/rule-engine';
import { type Observation, STANDING_KINDS } from '../observations';
import type { Gauge, Rule, Thresholds, Timing } from '../rules/define-rule';
import { type RuleSetup, ruleById } from '../rules/index';
import { openedAgain } from '../tuning/replay';
import { type GaugeStory, gaugeStory } from './gauge-story';
import { type Report, reportsIn } from './reported-states';

/** Why a violation was logged: what was measured around it, against the numbers of its session. */
export interface WhyFlagged {
  readonly rule: Rule;
  readonly numbers: Thresholds & Timing;
  /** Of what was measured: a little more than the violation. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** When it was noticed, as the rule engine finds from the same observations; `null` if they do not suffice. */
  readonly noticedMs: number | null;
  readonly gauges: readonly GaugeStory[];
  /** What was reported, of rules that measure nothing. */
  readonly reports: readonly Report[];
}

/**
 * @param setup what the session was run with
 * @returns `null` for a rule this version does not know, and where nothing was recorded
 */
export function whyFlagged(
  violation: Pick<ViolationRow, 'id' | 'sessionId' | 'rule' | 'startMs' | 'endMs'>,
  setup: RuleSetup,
  observations: readonly Observation[],
): WhyFlagged | null {
  const rule = ruleById(violation.rule);
  const own = observations.filter(({ kind }) => kind === rule?.observes);
  const [first, last] = [own[0], own.at(-1)];
  if (!rule || !first || !last) return null;
  const numbers = setup[rule.id]?.thresholds ?? rule.defaults;
  const recorded = { ...violation, endMs: violation.endMs ?? last.atMs, observations };
  const gauges: readonly Gauge[] = rule.gauges ?? [];
  return {
    rule,
    numbers,
    fromMs: Math.min(first.atMs, violation.startMs),
    untilMs: Math.max(last.atMs, recorded.endMs),
    noticedMs: noticedMs(rule, numbers, openedAgain(rule, setup, recorded, numbers)),
    gauges: gauges.map((gauge) => gaugeStory(gauge, numbers[gauge.threshold] ?? 0, own, recorded)),
    reports: gauges.length > 0 ? [] : reportsIn(rule, numbers, own, recorded),
  };
}

/** A state is reported at its ends only; that its patience has run out is known in between. */
function noticedMs({ observes }: Rule, { afterMs }: Timing, opened: Opened | null): number | null {
  if (opened === null) return null;
  return STANDING_KINDS.has(observes) ? opened.startMs + afterMs : opened.atMs;
}
