import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { allExams, findExam } from '../../lib/exams/catalogue';
import type { Exam } from '../../lib/exams/exam';
import { searchExams } from '../../lib/exams/search-exams';
import { examName } from '../../lib/locales/en/exams';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Loading } from '../ui/Loading';
import { UndoNote } from '../ui/UndoNote';
import { CatalogueItem } from './CatalogueItem';
import { ExamForm } from './ExamForm';
import { SaveProblem } from './SaveProblem';
import { useOwnExams } from './use-own-exams';

/** So many are shown before one asks for more. */
const FIRST_SHOWN = 8;

/** All exams, to search, add to and correct. */
export function Catalogue() {
  const own = useOwnExams();
  const query = useSignal('');
  const showsAll = useSignal(false);
  /** What the form is about: an exam to correct, or a new one. */
  const form = useSignal<Exam | 'new' | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const id = useId();
  if (own.exams === undefined) return <Loading />;
  const exams = allExams(own.exams);
  const found = searchExams(exams, query.value);
  const shown = showsAll.value ? found : found.slice(0, FIRST_SHOWN);

  function close() {
    form.value = null;
    top.current?.querySelector('input')?.focus();
  }

  return (
    <Card title="Exams">
      <p class="soft">
        Times, questions and pass marks as they were found, mostly second-hand. Look at your vendor’s page before you
        rely on them, and correct what has changed.
      </p>
      <SaveProblem failure={own.failure} />
      <div ref={top} class="catalogue__top">
        <div class="field">
          <label htmlFor={id}>Search</label>
          <input
            id={id}
            class="control"
            type="search"
            autoComplete="off"
            spellcheck={false}
            placeholder="Code, name or vendor"
            value={query.value}
            onInput={(event) => (query.value = event.currentTarget.value)}
          />
        </div>
        <Button onClick={() => (form.value = 'new')}>Add your own exam</Button>
      </div>
      <p class="small soft" role="status">
        {found.length === 0 ? 'No exam found. Add it as your own.' : countText(found.length)}
      </p>
      {own.removed === null ? null : (
        <UndoNote of={own.removed.exam.code} onUndo={own.undo}>
          {examName(own.removed.exam)} as you had it was removed.
        </UndoNote>
      )}
      {form.value === null ? null : (
        <ExamForm
          key={form.value === 'new' ? '' : form.value.code}
          exam={form.value === 'new' ? null : form.value}
          taken={exams.map(({ code }) => code)}
          onSave={(exam) => {
            void own.keep(exam);
            close();
          }}
          onCancel={close}
        />
      )}
      <ul class="catalogue">
        {shown.map((exam) => (
          <CatalogueItem
            key={exam.code}
            exam={exam}
            origin={!own.exams?.includes(exam) ? 'catalogue' : findExam(exam.code, []) ? 'corrected' : 'own'}
            onCorrect={() => (form.value = exam)}
            onRemove={() => own.remove(exam)}
          />
        ))}
      </ul>
      {shown.length === found.length ? null : (
        <Button onClick={() => (showsAll.value = true)}>Show all {found.length} exams</Button>
      )}
    </Card>
  );
}

function countText(count: number): string {
  return count === 1 ? '1 exam' : `${count} exams`;
}
