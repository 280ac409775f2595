import { createRuleEngine } from '../../../lib/engine/rule-engine';
import { defineRule, type Rule } from '../../../lib/rules/define-rule';
import type { RuleSetup } from '../../../lib/rules/index';
import { packObservations } from '../../../lib/tuning/pack-observations';
import type { RecordedViolation } from '../../../lib/tuning/replay';
import { unpackObservations } from '../../../lib/tuning/unpack-observations';
import type { Trace } from '../../traces/trace';

/** Rules with round numbers, so that a test can be followed in one's head. */

const TIMING = { afterMs: 3000, clearAfterMs: 1000, bridgeMs: 400 };
const sizeOf = (deg: number | null) => (deg === null ? null : Math.abs(deg));

/** Broken above a number, or above another one. */
export const turned = defineRule({
  id: 'turned',
  observes: 'face',
  severity: 'warning',
  defaults: { ...TIMING, maxYawDeg: 30, maxPitchDeg: 25 },
  gauges: [
    { threshold: 'maxYawDeg', measure: (face) => sizeOf(face.lookYawDeg), brokenWhen: 'above', range: [0, 60] },
    { threshold: 'maxPitchDeg', measure: (face) => sizeOf(face.lookPitchDeg), brokenWhen: 'above', range: [0, 45] },
  ],
  violates: ({ lookYawDeg, lookPitchDeg }, { maxYawDeg, maxPitchDeg }) =>
    (sizeOf(lookYawDeg) ?? 0) > maxYawDeg || (sizeOf(lookPitchDeg) ?? 0) > maxPitchDeg,
});

/** Broken below a number. */
export const dark = defineRule({
  id: 'dark',
  observes: 'picture',
  severity: 'critical',
  defaults: { ...TIMING, minLumaMean: 16 },
  gauges: [{ threshold: 'minLumaMean', measure: (picture) => picture.lumaMean, brokenWhen: 'below', range: [0, 40] }],
  violates: ({ lumaMean }, { minLumaMean }) => lumaMean < minLumaMean,
});

/** Measures nothing; a state that stands. */
export const elsewhere = defineRule({
  id: 'elsewhere',
  observes: 'focus',
  severity: 'critical',
  defaults: { afterMs: 1000, clearAfterMs: 300 },
  violates: ({ on }) => on !== 'exam',
});

export const pasted = defineRule({
  id: 'pasted',
  observes: 'clipboard',
  timing: 'momentary',
  severity: 'warning',
  defaults: { afterMs: 0, clearAfterMs: 2000 },
  violates: () => true,
});

export const glances = defineRule({
  id: 'glances',
  observes: 'face',
  timing: 'repeated',
  severity: 'warning',
  defaults: { afterMs: 300, clearAfterMs: 20_000, maxEachMs: 3000, times: 5, withinMs: 60_000, maxYawDeg: 30 },
  violates: ({ lookYawDeg }, { maxYawDeg }) => (sizeOf(lookYawDeg) ?? 0) > maxYawDeg,
});

/** All of them are on; `changes` are numbers of the rule `changed`. */
export function setupOf(changed?: Rule, changes: Readonly<Record<string, number>> = {}): RuleSetup {
  const rules = [turned, dark, elsewhere, pasted, glances];
  const choiceOf = (rule: Rule) => ({
    enabled: true,
    thresholds: { ...rule.defaults, ...(rule === changed ? changes : {}) },
  });
  return Object.fromEntries(rules.map((rule) => [rule.id, choiceOf(rule)]));
}

let made = 0;

/** The only violation of the rule in this trace, as it is read back from where it was stored. */
export function recorded(rule: Rule, { observations: seen, endMs }: Trace): RecordedViolation {
  const engine = createRuleEngine(setupOf(), [rule]);
  const changes = [...seen.flatMap((observation) => engine.observe(observation)), ...engine.finish(endMs)];
  const [only, ...more] = changes.filter(({ type }) => type === 'closed');
  const observations = unpackObservations(packObservations(seen));
  if (only?.type !== 'closed' || more.length > 0 || observations === null)
    throw new Error('There is not one violation.');
  made += 1;
  return { id: `violation-${made}`, sessionId: 's', startMs: only.startMs, endMs: only.endMs, observations };
}
