import type { ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { DRILL_RULES, type SoloDrill } from './solo-drills';

/** How a drill went. */
export interface DrillOutcome {
  /** What it was about, in the order in which it was noticed: ids of rules, each once, with how often. */
  readonly noticed: readonly { readonly rule: string; readonly count: number }[];
  /** How many other things were noticed. */
  readonly others: number;
  /** Interruptions that came, and how many of them were ignored; `null` where there were none. */
  readonly interruptions: { readonly count: number; readonly ignored: number } | null;
}

/** What the user marked as a false alarm counts for nothing. */
export function judgeDrill(
  drill: SoloDrill,
  violations: readonly Pick<ViolationRow, 'rule' | 'falseAlarmAt'>[],
  entries: readonly LogEntry[],
): DrillOutcome {
  const rules = violations.filter(({ falseAlarmAt }) => falseAlarmAt === null).map(({ rule }) => rule);
  const own = rules.filter((rule) => DRILL_RULES[drill].includes(rule));
  const ended = entries.filter((entry) => entry.type === 'drill-ended');
  const ignored = ended.filter(({ reactions }) => reactions.length === 0).length;
  return {
    noticed: [...new Set(own)].map((rule) => ({ rule, count: own.filter((each) => each === rule).length })),
    others: rules.length - own.length,
    interruptions: ended.length === 0 ? null : { count: ended.length, ignored },
  };
}
