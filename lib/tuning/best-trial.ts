import type { Thresholds, Timing } from '../rules/define-rule';
import type { NumberChange } from './looser-numbers';
import type { RecordedViolation, Replay } from './replay';

/** Numbers that were tried, and what became of the false alarms. */
export interface Trial {
  readonly changes: readonly NumberChange[];
  readonly thresholds: Thresholds & Timing;
  /** How many false alarms would not have been logged. */
  readonly avoided: number;
  readonly sizeRatio: number;
}

export interface Cases {
  readonly falseAlarms: readonly RecordedViolation[];
  readonly others: readonly RecordedViolation[];
  readonly replay: Replay;
}

/** The numbers of a trial with one more of them changed. */
export function tryChanges(base: Trial, change: NumberChange, { falseAlarms, replay }: Cases): Trial {
  const thresholds = { ...base.thresholds, [change.name]: change.to };
  return {
    changes: [...base.changes, change],
    thresholds,
    avoided: falseAlarms.filter((violation) => !replay(violation, thresholds)).length,
    sizeRatio: base.sizeRatio + change.sizeRatio,
  };
}

/** The trial that avoids most false alarms, among those the one that misses fewest others, then the smallest change. */
export function bestTrial(
  trials: readonly Trial[],
  { others, replay }: Cases,
): (Trial & { readonly missed: readonly RecordedViolation[] }) | null {
  const ranked = [...trials].sort((a, b) => b.avoided - a.avoided || a.sizeRatio - b.sizeRatio);
  let best: ReturnType<typeof bestTrial> = null;
  for (const trial of ranked) {
    if (best && (trial.avoided < best.avoided || best.missed.length === 0)) return best;
    const missed = others.filter((violation) => !replay(violation, trial.thresholds));
    if (isRuleGone(missed, others)) continue;
    if (!best || missed.length < best.missed.length) best = { ...trial, missed };
  }
  return best;
}

/** A change that misses all others does not tell them from false alarms: the rule might as well be off. */
function isRuleGone(missed: readonly unknown[], others: readonly unknown[]): boolean {
  return others.length >= 2 && missed.length === others.length;
}
