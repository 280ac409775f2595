import type { ViolationRow } from '../db/schema';
import type { Severity } from '../rules/define-rule';
import { SEVERITIES } from './severity';

/** How a violation is shown: as grave as it is, or as a false alarm. */
export type Shade = Severity | 'false-alarm';

export const SHADES: readonly Shade[] = [...SEVERITIES, 'false-alarm'];

/** What is shown: violations of any of these shades and of any of these rules. Empty = all. */
export interface ViolationFilter {
  readonly shades: readonly Shade[];
  readonly rules: readonly string[];
}

export const NO_FILTER: ViolationFilter = { shades: [], rules: [] };

/** Something to choose, and how many violations there are of it among what else is chosen. */
export interface FilterCount<Value> {
  readonly value: Value;
  readonly count: number;
}

export function shadeOf({ severity, falseAlarmAt }: Pick<ViolationRow, 'severity' | 'falseAlarmAt'>): Shade {
  return falseAlarmAt === null ? severity : 'false-alarm';
}

export function passes({ shades, rules }: ViolationFilter, row: ViolationRow): boolean {
  return (shades.length === 0 || shades.includes(shadeOf(row))) && (rules.length === 0 || rules.includes(row.rule));
}

/** The shades that occur, gravest first, each with its count among the chosen rules. */
export function shadeCounts(rows: readonly ViolationRow[], filter: ViolationFilter): readonly FilterCount<Shade>[] {
  const shown = rows.filter((row) => passes({ ...filter, shades: [] }, row));
  return SHADES.filter((shade) => filter.shades.includes(shade) || rows.some((row) => shadeOf(row) === shade)).map(
    (value) => ({ value, count: shown.filter((row) => shadeOf(row) === value).length }),
  );
}

/** The rules that occur, most frequent first, each with its count among the chosen shades. */
export function ruleCounts(rows: readonly ViolationRow[], filter: ViolationFilter): readonly FilterCount<string>[] {
  const shown = rows.filter((row) => passes({ ...filter, rules: [] }, row));
  const all = (rule: string) => rows.filter((row) => row.rule === rule).length;
  return [...new Set(rows.map(({ rule }) => rule))]
    .sort((a, b) => all(b) - all(a) || a.localeCompare(b))
    .map((value) => ({ value, count: shown.filter(({ rule }) => rule === value).length }));
}

/** With a value chosen, or no longer chosen. */
export function toggled<Value>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

/** A filter as it stands in an address: `shade=critical,warning` and `kind=talking`. What does not occur is ignored. */
export function readFilter(shade: string | null, kind: string | null, rows: readonly ViolationRow[]): ViolationFilter {
  const shades = new Set(shade?.split(','));
  const rules = new Set(kind?.split(','));
  return {
    shades: SHADES.filter((known) => shades.has(known)),
    rules: [...new Set(rows.map(({ rule }) => rule))].filter((rule) => rules.has(rule)),
  };
}
