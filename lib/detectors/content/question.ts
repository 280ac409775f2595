import { createQuestionFollower } from '../../pages/follow-question';
import { CERTAINTIES, readNote, readQuestion } from '../../pages/read-question';
import type { QuestionReading } from '../../pages/read-text';
import { type FoundNote, findNotes, titleNote } from './find-notes';
import { readTexts } from './read-texts';

/** Where the question was read before is looked at first; what else the page says, no more often than this. */
const LOOK_AROUND_EVERY_MS = 5000;

export interface QuestionReader {
  /** Reads the question that the documents show; `isUnfinished`: there is more text than could be read at once. */
  read(documents: readonly Document[]): { readonly reading: QuestionReading | null; readonly isUnfinished: boolean };
  /** What is to be believed of it. */
  readonly believe: ReturnType<typeof createQuestionFollower>['follow'];
}

/** Where it is said, if that is in one place only: else the whole page has to be asked again. */
interface Place {
  readonly found: FoundNote;
  readonly last: QuestionReading;
}

/** Reads the question on screen from the page. Remembers where it stood, so that most looks are cheap. */
export function createQuestionReader(now: () => number = () => performance.now()): QuestionReader {
  let place: Place | null = null;
  let lookedAroundAt = Number.NEGATIVE_INFINITY;
  /** Where to go on in each document. */
  const rest = new WeakMap<Document, Node>();

  function readAgain(): QuestionReading | null {
    const note = place?.found.again();
    const read = note ? readNote(note) : null;
    if (place === null || read?.certainty !== place.last.certainty) return null;
    return { ...read, total: read.total ?? place.last.total };
  }

  function readTextsOf(document: Document): readonly FoundNote[] {
    const { found, next } = readTexts(document, rest.get(document) ?? null);
    if (next === null) rest.delete(document);
    else rest.set(document, next);
    return found;
  }

  function lookAround(documents: readonly Document[]) {
    const found = documents.flatMap((each) => [...readTextsOf(each), ...findNotes(each)]);
    const reading = readQuestion([...found.map(({ note }) => note), ...documents.map(titleNote)]);
    const isUnfinished = documents.some((each) => rest.has(each));
    if (!isUnfinished) lookedAroundAt = now();
    return { reading, place: placeOf(reading, found), isUnfinished };
  }

  return {
    read(documents) {
      const again = readAgain();
      if (again && now() - lookedAroundAt < LOOK_AROUND_EVERY_MS) return { reading: again, isUnfinished: false };
      const around = lookAround(documents);
      // Part of a large page may say less than what was read before.
      const isNews = again === null || !around.isUnfinished || isSurer(around.reading, again);
      if (!isNews) return { reading: again, isUnfinished: true };
      place = around.place;
      return around;
    },
    believe: createQuestionFollower().follow,
  };
}

function isSurer(one: QuestionReading | null, other: QuestionReading): boolean {
  return one !== null && CERTAINTIES.indexOf(one.certainty) < CERTAINTIES.indexOf(other.certainty);
}

function placeOf(reading: QuestionReading | null, found: readonly FoundNote[]): Place | null {
  if (reading === null || reading.certainty === 'guess') return null;
  const equals = found.filter(({ note }) => readNote(note)?.certainty === reading.certainty);
  const [only, other] = equals;
  return only && !other ? { found: only, last: reading } : null;
}
