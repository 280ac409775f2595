import { allExams, findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import type { ExamChoice } from '../../lib/exams/exam-plan';
import { parseChoice } from '../../lib/exams/parse-choice';
import { parseExams } from '../../lib/exams/parse-exam';
import type { Pack } from '../../lib/providers/define-provider';
import { chosenPack } from '../../lib/providers/edit-pack';
import { examChoices, ownExams, packEdits } from '../../lib/settings';
import { useSetting } from '../use-setting';
import { useSaved } from './use-saved';

export interface SiteChoice {
  /** Whether anything was chosen for the site. */
  readonly isMade: boolean;
  readonly choice: ExamChoice;
  readonly exam: Exam | null;
  readonly pack: Pack;
  readonly exams: readonly Exam[];
  readonly failure: unknown;
  save(change: Partial<ExamChoice>): Promise<void>;
}

/** What is practised on a site; `undefined` until it is read. */
export function useExamChoice(origin: string): SiteChoice | undefined {
  const { value: choices, failure, save } = useSaved(examChoices);
  const own = useSetting(ownExams);
  const edits = useSetting(packEdits);
  if (choices === undefined || own === undefined || edits === undefined) return undefined;
  const choice = parseChoice(choices[origin]);
  const exams = parseExams(own);
  return {
    isMade: Object.hasOwn(choices, origin),
    choice,
    exam: findExam(choice.examCode, exams),
    pack: chosenPack(choice.packId, edits).pack,
    exams: allExams(exams),
    failure,
    save: (change) => save((stored) => ({ ...stored, [origin]: { ...parseChoice(stored[origin]), ...change } })),
  };
}
