import type { Exam } from '../../lib/exams/exam';
import { EXAM_LIMITS, parseExam } from '../../lib/exams/parse-exam';

/** What was typed. */
export interface ExamDraft {
  readonly code: string;
  readonly title: string;
  readonly vendor: string;
  readonly minutes: string;
  readonly fewest: string;
  readonly most: string;
  readonly passMark: string;
  readonly packId: string;
  readonly url: string;
  readonly note: string;
}

export type DraftField = keyof ExamDraft;
export type ExamProblems = Readonly<Partial<Record<DraftField, string>>>;

export type ReadExam =
  | { readonly exam: Exam; readonly problems?: never }
  | { readonly exam?: never; readonly problems: ExamProblems };

interface ReadOptions {
  /** The exam that is corrected; `null` for a new one. */
  readonly corrected: Exam | null;
  /** Codes that a new exam can't have. */
  readonly taken: readonly string[];
  /** `YYYY-MM`. */
  readonly month: string;
}

export function draftOf(exam: Exam | null, packId: string): ExamDraft {
  const [fewest, most] = exam?.questions ?? [];
  return {
    code: exam?.code ?? '',
    title: exam?.title ?? '',
    vendor: exam?.vendor ?? '',
    minutes: exam === null ? '' : String(exam.minutes),
    fewest: fewest === undefined ? '' : String(fewest),
    most: most === undefined ? '' : String(most),
    passMark: exam?.passMark ?? '',
    packId: exam?.packId ?? packId,
    url: exam?.url ?? '',
    note: exam?.note ?? '',
  };
}

/** The exam that was typed, or what has to be put right. What the user says counts as known first-hand. */
export function readExamForm(draft: ExamDraft, { corrected, taken, month }: ReadOptions): ReadExam {
  const problems = problemsOf(draft, corrected === null ? taken : []);
  if (Object.keys(problems).length > 0) return { problems };
  const most = numberIn(draft.most);
  const exam = parseExam({
    ...draft,
    minutes: numberIn(draft.minutes),
    seatMinutes: corrected?.seatMinutes ?? null,
    questions: most === null ? null : [numberIn(draft.fewest) ?? most, most],
    url: draft.url.trim() || null,
    checked: month,
    certainty: 'first-hand',
  });
  return exam === null ? { problems: { code: 'Please check what you typed.' } } : { exam };
}

function problemsOf(draft: ExamDraft, taken: readonly string[]): ExamProblems {
  const code = draft.code.trim().toLowerCase();
  const [fewest, most] = [numberIn(draft.fewest), numberIn(draft.most)];
  const { minutes, questions } = EXAM_LIMITS;
  const url = draft.url.trim();
  const found: [DraftField, string | false][] = [
    ['code', code === '' && 'Give the exam a short name.'],
    ['code', taken.some((other) => other.toLowerCase() === code) && 'There is an exam by that code: correct that one.'],
    ['minutes', !isCount(numberIn(draft.minutes), minutes) && `A whole number from 1 to ${minutes}.`],
    ['most', draft.most.trim() !== '' && !isCount(most, questions) && `A whole number from 1 to ${questions}.`],
    ['fewest', draft.fewest.trim() !== '' && !isCount(fewest, most ?? 0) && 'No more than the most.'],
    ['url', url !== '' && !/^https?:\/\//.test(url) && 'A link begins with https://'],
    ['url', url !== '' && !URL.canParse(url) && 'This is no link.'],
  ];
  return Object.fromEntries(found.filter((entry): entry is [DraftField, string] => entry[1] !== false));
}

function numberIn(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed);
}

function isCount(value: number | null, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= most;
}
