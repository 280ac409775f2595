import { CHECK_IDS, type CheckId } from './checks';
import { GRADES, type Grade } from './define-check';

/** What is kept of a system test: how each check came out, and when. No measurements, no names of devices. */
export interface StoredTest {
  /** Epoch ms. */
  readonly at: number;
  readonly grades: Readonly<Record<CheckId, Grade>>;
}

/** A stored test, or `null` for none, a damaged one, and one from before a check was added: it has to be run again. */
export function parseStoredTest(stored: unknown): StoredTest | null {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || !('grades' in stored)) return null;
  const { at, grades } = stored;
  if (typeof at !== 'number' || !Number.isFinite(at) || at <= 0) return null;
  if (typeof grades !== 'object' || grades === null) return null;
  const given = new Map<string, unknown>(Object.entries(grades));
  const known = CHECK_IDS.map((id) => [id, GRADES.find((grade) => grade === given.get(id))] as const);
  if (known.some(([, grade]) => grade === undefined)) return null;
  return { at, grades: Object.fromEntries(known) as Record<CheckId, Grade> };
}
