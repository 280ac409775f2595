import { useSignal } from '@preact/signals';
import type { Exam } from '../../lib/exams/exam';
import { parseExams } from '../../lib/exams/parse-exam';
import { ownExams } from '../../lib/settings';
import { useSaved } from './use-saved';

export interface OwnExams {
  /** `undefined` until they are read. */
  readonly exams: readonly Exam[] | undefined;
  /** The one that was just removed, with its place. */
  readonly removed: { readonly exam: Exam; readonly index: number } | null;
  readonly failure: unknown;
  /** Adds an exam, or puts it in the place of the user's own with the same code. */
  keep(exam: Exam): Promise<void>;
  remove(exam: Exam): Promise<void>;
  undo(): Promise<void>;
}

/** Exams that the user added or corrected. */
export function useOwnExams(): OwnExams {
  const { value, failure, save } = useSaved(ownExams);
  const removed = useSignal<OwnExams['removed']>(null);

  return {
    exams: value && parseExams(value),
    removed: removed.value,
    failure,
    keep(exam) {
      removed.value = null;
      return save((stored) => withExam(parseExams(stored), exam));
    },
    remove(exam) {
      return save((stored) => {
        const exams = parseExams(stored);
        removed.value = { exam, index: exams.findIndex(({ code }) => code === exam.code) };
        return exams.filter(({ code }) => code !== exam.code);
      });
    },
    async undo() {
      const back = removed.value;
      removed.value = null;
      if (back) await save((stored) => parseExams(stored).toSpliced(back.index, 0, back.exam));
    },
  };
}

function withExam(exams: readonly Exam[], exam: Exam): readonly Exam[] {
  const isThere = exams.some(({ code }) => code === exam.code);
  return isThere ? exams.map((other) => (other.code === exam.code ? exam : other)) : [...exams, exam];
}
