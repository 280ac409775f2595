import type { Exam } from '../exams/exam';
import { parseExam, parseExams } from '../exams/parse-exam';
import { parseGoals } from '../habits/goals';
import { parsePackEdits } from '../providers/parse-pack-edit';
import { entriesOf } from '../providers/read-fields';
import type { Sensitivity } from '../rules/define-rule';
import { parseOverrides } from './parse-overrides';
import type { SyncedItem } from './synced-item';
import { TRAINING_ITEM } from './training-item';
import type { Shape } from './tree';

const EACH: Shape = { each: 'whole' };
const RULE: Shape = { parts: { thresholds: EACH } };
const PACK_EDIT: Shape = {
  parts: { endsAtOnce: EACH, rules: { each: RULE }, policies: EACH, briefing: { parts: { changed: EACH } } },
};
const LEVELS: readonly Sensitivity[] = ['relaxed', 'exam', 'severe'];

/** All of them: what is not in here stays on its computer. */
export const SYNCED_ITEMS: readonly SyncedItem[] = [
  itemOf('sensitivity', 'whole', (value) => LEVELS.find((level) => level === value) ?? 'exam'),
  itemOf('ruleOverrides', { each: RULE }, parseOverrides),
  itemOf('packEdits', { each: PACK_EDIT }, parsePackEdits),
  itemOf('habitGoals', EACH, parseGoals),
  itemOf('proctorSound', 'whole', (value) => value === true),
  itemOf('clockHidden', 'whole', (value) => value === true),
  {
    key: 'ownExams',
    shape: EACH,
    // Without the address of the page where it was read.
    taken: (stored) => Object.fromEntries(parseExams(stored).map(({ url: _, ...exam }) => [exam.code, exam])),
    stored: (tree, before) => inPlace(Object.values(entriesOf(tree, examCalled)), parseExams(before)),
  },
  TRAINING_ITEM,
];

/** An item that is stored as it is put together from its leaves. `parse` fills in what nobody has chosen. */
function itemOf(key: string, shape: Shape, parse: (value: unknown) => unknown): SyncedItem {
  return { key, shape, taken: parse, stored: parse };
}

function examCalled(code: string, value: unknown): Exam | undefined {
  const exam = parseExam(value);
  return exam?.code === code ? exam : undefined;
}

/** Exams keep their place and the address that this computer knows; new ones come last. */
function inPlace(exams: readonly Exam[], before: readonly Exam[]): readonly Exam[] {
  const placeOf = new Map(before.map(({ code }, index) => [code, index]));
  const place = ({ code }: Exam) => placeOf.get(code) ?? before.length;
  return exams
    .map((exam) => ({ ...exam, url: before[place(exam)]?.url ?? null }))
    .sort((a, b) => place(a) - place(b) || (a.code < b.code ? -1 : 1));
}
