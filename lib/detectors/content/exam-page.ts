import type { Fact, PageObservation } from '../../observations';
import { isPaused, isResult } from '../../pages/read-page-state';
import type { QuestionReading } from '../../pages/read-text';
import { findPanels } from './find-panels';
import { createQuestionReader } from './question';
import { watchChanges } from './watch-changes';

export interface ExamPageOptions {
  readonly emit: (fact: Fact) => void;
  readonly showQuestion: (question: { readonly number: number; readonly total: number | null }) => void;
  /** What a page is for, as far as its address tells. */
  readonly purposeOf: (url: string) => PageObservation['purpose'];
}

type PageFact = Extract<Fact, { readonly kind: 'page' }>;

/** Reports what the page shows: which question, that it has paused its clock, that it shows the results. */
export function watchExamPage(options: ExamPageOptions, signal: AbortSignal): { sayAgain(): void } {
  const reader = createQuestionReader();
  let page: PageFact | null = null;
  let question: { readonly number: number; readonly total: number | null } | null = null;

  function look(documents: readonly Document[]): boolean {
    const { reading, isUnfinished } = reader.read(documents);
    const seen = readPage(documents, reading, options);
    if (page === null || !isSame(page, seen)) options.emit(seen);
    page = seen;
    const believed = seen.purpose === 'review' ? null : reader.believe(reading);
    if (believed !== null && (believed.number !== question?.number || believed.total !== question.total)) {
      question = believed;
      options.showQuestion(believed);
    }
    return isUnfinished;
  }

  watchChanges(look, signal);
  return {
    sayAgain() {
      if (signal.aborted) return;
      if (page) options.emit(page);
      if (question) options.showQuestion(question);
    },
  };
}

function readPage(
  documents: readonly Document[],
  reading: QuestionReading | null,
  { purposeOf }: ExamPageOptions,
): PageFact {
  const purpose = purposeOf(location.href);
  const panels = documents.flatMap(findPanels);
  const paused = isPaused(panels);
  if (purpose === 'review') return { kind: 'page', paused, purpose, knownBy: 'address' };
  if (isResult(panels, reading)) return { kind: 'page', paused, purpose: 'review', knownBy: 'content' };
  return { kind: 'page', paused, purpose, knownBy: 'address' };
}

function isSame(one: PageFact, other: PageFact): boolean {
  return one.paused === other.paused && one.purpose === other.purpose && one.knownBy === other.knownBy;
}
