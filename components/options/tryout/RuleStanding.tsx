import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { Moment } from '../../../lib/engine/tryout';
import type { Rule, Thresholds, Timing } from '../../../lib/rules/define-rule';
import { sayStanding } from './say-standing';

interface RuleStandingProps {
  readonly rule: Rule;
  readonly numbers: Thresholds & Timing;
  readonly moment: ReadonlySignal<Moment | null>;
}

const TONES = { calm: 'good', pending: 'warning', noticed: 'critical', unknown: 'neutral' } as const;

/** Where a rule stands right now. Not announced: it changes several times a second. */
export function RuleStanding({ rule, numbers, moment }: RuleStandingProps) {
  const standing = useComputed(() => moment.value && sayStanding(rule, numbers, moment.value));
  const look = useComputed(() => `badge badge--${TONES[standing.value?.tone ?? 'unknown']} rules__standing`);
  const text = useComputed(() => standing.value?.text ?? '');
  return (
    <p class={look}>
      <span>{text}</span>
    </p>
  );
}
