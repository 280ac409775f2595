import type { Certainty } from '../providers/define-provider';
import { OWN_PACK_ID, packById } from '../providers/index';
import { EXAM_NUMBERS, type Exam, type ExamNumber } from './exam';

/** What an exam may measure. Longer than a day's exam is a slip of the finger. */
export const EXAM_LIMITS = { code: 30, title: 120, vendor: 60, passMark: 60, note: 400, minutes: 720, questions: 1000 };

const CERTAINTIES: readonly Certainty[] = ['first-hand', 'second-hand', 'unverified'];

type Fields = Readonly<Record<string, unknown>>;

/** Reads a stored, imported or typed exam; `null` where what makes it an exam is missing or makes no sense. */
export function parseExam(value: unknown): Exam | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = value as Fields;
  const code = text(fields.code, EXAM_LIMITS.code);
  const minutes = count(fields.minutes, EXAM_LIMITS.minutes);
  if (code === null || minutes === null) return null;
  const seatMinutes = count(fields.seatMinutes, EXAM_LIMITS.minutes);
  const unverified = numberNames(fields.unverified);
  return {
    code,
    title: text(fields.title, EXAM_LIMITS.title) ?? '',
    vendor: text(fields.vendor, EXAM_LIMITS.vendor) ?? '',
    minutes,
    seatMinutes: seatMinutes !== null && seatMinutes >= minutes ? seatMinutes : null,
    questions: questions(fields.questions),
    passMark: text(fields.passMark, EXAM_LIMITS.passMark),
    packId: packById(text(fields.packId, EXAM_LIMITS.title) ?? '')?.id ?? OWN_PACK_ID,
    note: text(fields.note, EXAM_LIMITS.note),
    url: webAddress(fields.url),
    checked: month(fields.checked),
    certainty: CERTAINTIES.find((certainty) => certainty === fields.certainty) ?? 'unverified',
    ...(unverified.length > 0 && { unverified }),
  };
}

/** Reads a stored list; what is no exam, or has the code of one before it, is left out. */
export function parseExams(value: unknown): readonly Exam[] {
  if (!Array.isArray(value)) return [];
  const exams = value.map(parseExam).filter((exam) => exam !== null);
  return exams.filter(({ code }, index) => exams.findIndex((other) => other.code === code) === index);
}

function text(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  return value.trim().replace(/\s+/g, ' ').slice(0, longest) || null;
}

function count(value: unknown, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : null;
}

function questions(value: unknown): Exam['questions'] {
  if (!Array.isArray(value)) return null;
  const [fewest, most] = [count(value[0], EXAM_LIMITS.questions), count(value[1], EXAM_LIMITS.questions)];
  return fewest !== null && most !== null && fewest <= most ? [fewest, most] : null;
}

/** Empty where it is not known. */
function month(value: unknown): string {
  return typeof value === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(value) ? value : '';
}

/** Only what may be opened as a link. */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value)) return null;
  return /^https?:$/.test(new URL(value).protocol) ? value : null;
}

function numberNames(value: unknown): readonly ExamNumber[] {
  return Array.isArray(value) ? EXAM_NUMBERS.filter((name) => value.includes(name)) : [];
}
