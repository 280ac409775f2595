import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { Exam } from '../../lib/exams/exam';
import type { ExtraTime } from '../../lib/exams/extra-time';
import { searchExams } from '../../lib/exams/search-exams';
import { examName, minutesText } from '../../lib/locales/en/exams';
import { Button } from '../ui/Button';

interface ExamSearchProps {
  readonly exams: readonly Exam[];
  readonly chosen: Exam | null;
  readonly extraTime: ExtraTime;
  readonly onChoose: (exam: Exam | null) => void;
}

/** What can be taken in at a glance; the rest is found by typing. */
const MOST_SHOWN = 5;

/** Finds an exam by a few letters and shows which one is chosen. */
export function ExamSearch({ exams, chosen, extraTime, onChoose }: ExamSearchProps) {
  const query = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const isSearching = query.value.trim() !== '';
  const found = isSearching ? searchExams(exams, query.value) : [];

  function choose(exam: Exam | null) {
    query.value = '';
    onChoose(exam);
    // The button that was pressed goes with the list.
    field.current?.focus();
  }

  return (
    <div class="exam-search">
      <div class="field">
        <label htmlFor={id}>Exam</label>
        <input
          ref={field}
          id={id}
          class="control"
          type="search"
          autoComplete="off"
          spellcheck={false}
          placeholder="Code, name or vendor"
          aria-describedby={`${id}-found`}
          value={query.value}
          onInput={(event) => (query.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = found;
            if (event.key === 'Enter' && first) choose(first);
          }}
        />
      </div>
      <p id={`${id}-found`} class="small soft" role="status">
        {isSearching ? foundText(found.length) : ''}
      </p>
      {found.length === 0 ? null : (
        <ul class="exam-search__found">
          {found.slice(0, MOST_SHOWN).map((exam) => (
            <li key={exam.code}>
              <button type="button" class="exam-search__exam" onClick={() => choose(exam)}>
                <strong>{examName(exam)}</strong> {exam.title}
                <span class="small soft">{minutesText(exam, extraTime)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chosen === null ? (
        <p class="small soft">No particular exam: no time limit.</p>
      ) : (
        <p class="exam-search__chosen">
          <span>
            <strong>{examName(chosen)}</strong> {chosen.title}
          </span>
          <Button kind="quiet" onClick={() => choose(null)}>
            Clear<span class="visually-hidden"> the exam</span>
          </Button>
        </p>
      )}
    </div>
  );
}

function foundText(count: number): string {
  if (count === 0) return 'No exam found. You can add it under “Exams and rules”.';
  if (count > MOST_SHOWN) return `The best ${MOST_SHOWN} of ${count}. Type more to narrow it down.`;
  return count === 1 ? '1 exam. Enter chooses it.' : `${count} exams. Enter chooses the first.`;
}
