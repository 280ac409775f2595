import type { PageNote, PositionNote, ProgressNote, TextNote } from './page-note';
import { OTHER_COUNTS, QUESTION_HINT } from './question-words';
import { type Certainty, type QuestionReading, reading, readText } from './read-text';

/** Surest first. */
export const CERTAINTIES: readonly Certainty[] = ['sure', 'likely', 'possible', 'guess'];
/** More questions than this on screen at once are a list of them. */
const MOST_IN_VIEW = 3;

interface Found extends QuestionReading {
  readonly note: PageNote;
}

/**
 * Finds the question on screen in what a page says, in the order in which it says it.
 *
 * @returns `null` where nothing says so, or where different things say different numbers
 */
export function readQuestion(notes: readonly PageNote[]): QuestionReading | null {
  const found = notes.flatMap((note) => {
    const read = readNote(note);
    return read ? [{ ...read, note }] : [];
  });
  for (const certainty of CERTAINTIES) {
    const best = agreeOn(found.filter((each) => each.certainty === certainty));
    if (best) return { number: best.number, total: best.total ?? totalOf(best.number, found), certainty };
  }
  return null;
}

/** What a single note says by itself. */
export function readNote(note: PageNote): QuestionReading | null {
  switch (note.kind) {
    case 'text':
      return readTextNote(note);
    case 'progress':
      return readProgress(note);
    case 'position':
      return readPosition(note);
  }
}

function readTextNote({ text, around, hint, role, isCurrent }: TextNote): QuestionReading | null {
  // A map of all questions says of one of them that it is the one.
  if (role === 'control' && !isCurrent) return null;
  const read = readText(text, around, hint);
  if (!read) return null;
  // Titles stay behind when a page changes itself.
  if (role === 'title' && read.certainty === 'sure') return { ...read, certainty: 'likely' };
  return role === 'heading' && read.certainty === 'possible' ? { ...read, certainty: 'likely' } : read;
}

function readProgress({ value, max, label, hint }: ProgressNote): QuestionReading | null {
  const said = readText(label, label, hint);
  if (said) return said;
  // Of a hundred: most likely percent.
  if (max === 100 || /%/.test(label) || OTHER_COUNTS.test(label)) return null;
  return reading(value, max, QUESTION_HINT.test(`${label} ${hint}`) ? 'possible' : 'guess');
}

function readPosition({ position, size, label, hint, isCurrent }: PositionNote): QuestionReading | null {
  if (!isCurrent) return null;
  const said = readText(label);
  if (said) return { ...said, total: said.total ?? size };
  return reading(position, size, QUESTION_HINT.test(`${label} ${hint}`) ? 'possible' : 'guess');
}

function agreeOn(found: readonly Found[]): Found | null {
  const candidates = withMostQuestions(found);
  const current = candidates.filter(({ note }) => note.isCurrent);
  if (areOne(current)) return current[0] ?? null;
  if (areOne(candidates)) return candidates[0] ?? null;
  // Several questions on one page: the one that is being read is in view, and the first of those.
  const inView = candidates.filter(({ note }) => note.inView);
  const numbers = new Set(inView.map(({ number }) => number));
  return numbers.size <= MOST_IN_VIEW ? (inView[0] ?? null) : null;
}

/** Where parts of an exam are counted by themselves too, the larger count is the exam's. */
function withMostQuestions(found: readonly Found[]): readonly Found[] {
  const most = Math.max(...found.map(({ total }) => total ?? 0));
  return most === 0 ? found : found.filter(({ total }) => total === most);
}

const areOne = (found: readonly Found[]) => new Set(found.map(({ number }) => number)).size === 1;

/** "Question 12" above, "12 / 65" below. */
function totalOf(number: number, found: readonly Found[]): number | null {
  const totals = new Set(found.flatMap((each) => (each.number === number && each.total !== null ? [each.total] : [])));
  const [total, other] = totals;
  return other === undefined ? (total ?? null) : null;
}
