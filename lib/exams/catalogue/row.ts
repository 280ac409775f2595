import type { Exam } from '../exam';

/** What the rows of one vendor have in common, and what is the same nearly everywhere. */
type Common = Partial<Exam> & Pick<Exam, 'vendor' | 'packId'>;
type Own = Partial<Exam> & Pick<Exam, 'code' | 'title' | 'minutes' | 'url'>;

/** When the rows were last looked at. A row that is looked at again gets a date of its own. */
const CHECKED = '2026-11';

export function rowsOf(common: Common, rows: readonly Own[]): readonly Exam[] {
  return rows.map((row) => ({
    seatMinutes: null,
    questions: null,
    passMark: null,
    note: null,
    checked: CHECKED,
    certainty: 'second-hand',
    ...common,
    ...row,
  }));
}
