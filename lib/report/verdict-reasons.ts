import type { ViolationRow } from '../db/schema';
import { warningCount } from '../locales/en/proctor';
import { ruleText } from '../locales/en/rules';
import { formatDuration } from './durations';
import { violationLengthMs } from './session-summary';
import { bySeverity } from './severity';
import type { SittingAct } from './sitting';
import type { Verdict } from './verdict';

/** What a verdict rests on. */
export interface Reason {
  readonly atMs: number;
  readonly text: string;
  /** `null` if it is not stored. */
  readonly violationId: string | null;
}

/** Warnings and the end in the order of time; in recorded exams what would be looked at, the gravest first; gaps. */
export function verdictReasons({ kind, acts, moments, gaps }: Verdict): readonly Reason[] {
  if (kind === 'gaps') return gaps.map(momentReason);
  if (kind !== 'to-review') return acts.flatMap(actReason);
  return moments
    .filter(({ severity }) => severity !== 'notice')
    .sort((a, b) => bySeverity(a.severity, b.severity) || lengthOf(b) - lengthOf(a))
    .map(momentReason);
}

function actReason(act: SittingAct): readonly Reason[] {
  const { atMs, violationId, rule } = act;
  const { name } = ruleText(rule);
  switch (act.type) {
    case 'warned':
      return [
        { atMs, violationId, text: `Warning ${warningCount(act.number, act.of).replace('warning ', '')}: ${name}` },
      ];
    case 'ended':
      return [
        {
          atMs,
          violationId,
          text: `End of the exam: ${name}, ${act.because === 'at-once' ? 'for too long' : 'after the last warning'}`,
        },
      ];
    case 'reminded':
      return [];
  }
}

function momentReason(row: ViolationRow): Reason {
  return {
    atMs: row.startMs,
    violationId: row.id,
    text: `${ruleText(row.rule).name}, ${formatDuration(lengthOf(row))}`,
  };
}

function lengthOf(row: ViolationRow): number {
  return violationLengthMs(row, row.startMs);
}
