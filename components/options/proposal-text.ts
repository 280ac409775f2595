import type { Rule } from '../../lib/rules/define-rule';
import type { NumberChange } from '../../lib/tuning/looser-numbers';
import type { Proposal } from '../../lib/tuning/propose';
import { describeThreshold, withUnit } from './describe-threshold';

type Found<Kind extends Proposal['kind']> = Extract<Proposal, { kind: Kind }>;

/** `“Look aside, at most” 36° instead of 30°`; several are joined with "and". */
export function sayChanges(changes: readonly NumberChange[], rule: Rule): string {
  const phrases = changes.map(({ name, from, to }) => {
    const text = describeThreshold(name, rule.gauges?.find(({ threshold }) => threshold === name)?.range);
    return `“${text.label}” ${withUnit(to, text)} instead of ${withUnit(from, text)}`;
  });
  return phrases.join(' and ');
}

/** What the change would have been good for. */
export function sayGain({ changes, marked, left }: Found<'change'>, rule: Rule): string {
  const count = left === 0 ? 'none' : `only ${left}`;
  return `You marked ${marked} false alarms. With ${sayChanges(changes, rule)}, ${count} of them would have been logged.`;
}

/** What it would have cost, also where it would have cost nothing. */
export function sayCost({ missed, others }: Pick<Found<'change'>, 'missed' | 'others'>): string {
  if (others === 0) return 'There are no others to compare with yet.';
  if (others === 1) return missed.length === 0 ? ALL_OF_ONE : 'The only other one would have been missed too.';
  return missed.length === 0
    ? `None of the ${others} others would have been missed.`
    : `${missed.length} of the ${others} others would have been missed.`;
}

const ALL_OF_ONE = 'The only other one would not have been missed.';

/** That there is nothing to propose, and what is left to do. */
export function sayWhyNone({ marked, others }: Found<'no-number'>): string {
  const reason =
    others >= 2
      ? `No number would have avoided most of them without missing the ${others} others too.`
      : 'No number would have avoided most of them.';
  return `You marked ${marked} false alarms. ${reason} If they bother you, you can switch the rule off below.`;
}

/** That the numbers in force have settled it. */
export function saySettled({ marked, logged }: Found<'settled'>): string {
  const count = logged === 0 ? 'none' : `only ${logged}`;
  return `With the numbers you have now, ${count} of the ${marked} that you marked would be logged.`;
}
