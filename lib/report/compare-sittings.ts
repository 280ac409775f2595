import type { SessionRow } from '../db/schema';
import type { SittingFigures } from './sitting-figures';
import type { VerdictKind } from './verdict';

type Compared = Pick<SessionRow, 'plan' | 'origin'>;

/** Nothing can be told of these, so they are compared with nothing. */
const SAY_NOTHING: ReadonlySet<VerdictKind> = new Set(['in-progress', 'not-begun', 'not-watched', 'too-short']);

/** Sittings beside each other, the newest first. */
export interface Comparison {
  readonly rows: readonly SittingFigures[];
  /** How many are compared, of which `rows` are the newest. */
  readonly count: number;
  /** Best so far; `null` where there is nothing to choose from. */
  readonly best: { readonly perHour: SittingFigures | null; readonly longestClean: SittingFigures | null };
}

/** Whether two sessions are sittings of the same exam, or of the same site where no exam was chosen. */
export function isSameExam(a: Compared, b: Compared): boolean {
  const [exam, other] = [a.plan.exam?.code ?? null, b.plan.exam?.code ?? null];
  return exam === other && (exam !== null || a.origin === b.origin);
}

/** Those that are shown one by one. */
const MOST_SHOWN = 8;

/**
 * @param sittings the one in question and those before it, the newest first
 * @returns `null` where there is nothing to compare
 */
export function compareSittings(sittings: readonly SittingFigures[]): Comparison | null {
  const told = sittings.filter(({ verdict }) => !SAY_NOTHING.has(verdict.kind));
  if (told.length < 2 || told[0] !== sittings[0]) return null;
  return {
    rows: told.slice(0, MOST_SHOWN),
    count: told.length,
    best: {
      perHour: bestOf(told, ({ perHour }) => (perHour === null ? null : -perHour)),
      longestClean: bestOf(told, ({ longestCleanMs }) => longestCleanMs),
    },
  };
}

/** The one with the most; of several the newest. One alone is no best. */
function bestOf(
  sittings: readonly SittingFigures[],
  measure: (figures: SittingFigures) => number | null,
): SittingFigures | null {
  const measured = sittings.flatMap((figures) => {
    const value = measure(figures);
    return value === null ? [] : [{ figures, value }];
  });
  const most = Math.max(...measured.map(({ value }) => value));
  return measured.length < 2 ? null : (measured.find(({ value }) => value === most)?.figures ?? null);
}
