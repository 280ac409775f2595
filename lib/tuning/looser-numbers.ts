import type { Gauge, Rule, Thresholds, Timing } from '../rules/define-rule';
import type { RecordedViolation } from './replay';
import { typedBeyond, typedStep } from './typed-number';

/** One number of a rule, set so that less breaks the rule. */
export interface NumberChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Share of what the number could be changed at all: to compare changes of different numbers. */
  readonly sizeRatio: number;
}

/** More patience than this is no rule any more, and traces do not reach much further. */
const LONGEST_PATIENCE_MS = 20_000;
const MOST_TIMES = 20;
const MOST_PER_NUMBER = 12;
/** How much of a violation a number has to let pass to end it: half of it may do, all of it does for sure. */
const SHARES = [0.5, 0.75, 0.9, 1];

/** Numbers worth trying, from what was measured in the violations that should not have been. */
export function looserNumbers(
  rule: Rule,
  current: Thresholds & Timing,
  violations: readonly RecordedViolation[],
): readonly NumberChange[] {
  const gauges = rule.gauges ?? [];
  const measured = gauges.flatMap((gauge) => beyondMeasured(gauge, rule, current, violations));
  if (rule.timing === 'momentary') return measured;
  if (rule.timing === 'repeated') return [...measured, ...moreTimes(current)];
  const hasPatience = !gauges.some(({ threshold }) => threshold === 'afterMs');
  return hasPatience ? [...measured, ...morePatience(current, violations)] : measured;
}

function beyondMeasured(
  { threshold, measure, brokenWhen, range }: Gauge,
  rule: Rule,
  current: Thresholds,
  violations: readonly RecordedViolation[],
): readonly NumberChange[] {
  const from = current[threshold];
  const [lowest, highest] = range;
  if (from === undefined || highest <= lowest) return [];
  const sign = brokenWhen === 'above' ? 1 : -1;
  const step = typedStep(lowest, highest, Number.isInteger(rule.defaults[threshold]));
  const numbers = violations.flatMap(({ startMs, endMs, observations }) => {
    const values = observations
      .filter(({ kind, atMs }) => kind === rule.observes && atMs >= startMs && atMs <= endMs)
      .flatMap((observation) => measure(observation) ?? [])
      .filter((value) => (value - from) * sign >= 0)
      .sort((a, b) => (a - b) * sign);
    return SHARES.flatMap((share) => values[Math.ceil(values.length * share) - 1] ?? []);
  });
  const within = (number: number) => Math.min(highest, Math.max(lowest, number));
  return changes(
    threshold,
    from,
    numbers.map((value) => within(typedBeyond(value, step, brokenWhen))),
    highest - lowest,
    sign,
  );
}

function morePatience({ afterMs }: Timing, violations: readonly RecordedViolation[]): readonly NumberChange[] {
  const numbers = violations
    .flatMap(({ startMs, endMs }) => SHARES.map((share) => (endMs - startMs) * share))
    .map((lengthMs) => typedBeyond(lengthMs, lengthMs < 2000 ? 100 : 500, 'above'))
    .filter((ms) => ms <= LONGEST_PATIENCE_MS);
  return changes('afterMs', afterMs, numbers, LONGEST_PATIENCE_MS, 1);
}

function moreTimes({ times }: Thresholds): readonly NumberChange[] {
  if (times === undefined) return [];
  const numbers = [1, 2, 3, 5].map((more) => times + more).filter((more) => more <= MOST_TIMES);
  return changes('times', times, numbers, MOST_TIMES, 1);
}

function changes(
  name: string,
  from: number,
  numbers: readonly number[],
  width: number,
  sign: number,
): readonly NumberChange[] {
  const looser = [...new Set(numbers)].filter((to) => (to - from) * sign > 0).sort((a, b) => (a - b) * sign);
  return thinned(looser).map((to) => ({ name, from, to, sizeRatio: Math.abs(to - from) / width }));
}

/** At most so many, evenly chosen; the last one, which lets everything pass, stays. */
function thinned(numbers: readonly number[]): readonly number[] {
  const every = Math.ceil(numbers.length / MOST_PER_NUMBER);
  return numbers.filter((_, index) => (numbers.length - 1 - index) % every === 0);
}
