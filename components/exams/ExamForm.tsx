import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Exam } from '../../lib/exams/exam';
import { examName } from '../../lib/locales/en/exams';
import { OWN_PACK_ID } from '../../lib/providers/index';
import { Button } from '../ui/Button';
import { FormField } from './FormField';
import { PackSelect } from './PackSelect';
import { type DraftField, draftOf, type ExamProblems, readExamForm } from './read-exam-form';

interface ExamFormProps {
  /** The exam to correct; `null` for a new one. */
  readonly exam: Exam | null;
  /** Codes of all other exams. */
  readonly taken: readonly string[];
  readonly onSave: (exam: Exam) => void;
  readonly onCancel: () => void;
}

export function ExamForm({ exam, taken, onSave, onCancel }: ExamFormProps) {
  const draft = useSignal(draftOf(exam, OWN_PACK_ID));
  const problems = useSignal<ExamProblems>({});
  const form = useRef<HTMLFormElement>(null);
  const title = useId();

  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus(), []);

  const change = (name: DraftField, value: string) => {
    draft.value = { ...draft.value, [name]: value };
  };

  function save(event: Event) {
    event.preventDefault();
    const month = new Date().toISOString().slice(0, 7);
    const read = readExamForm(draft.value, { corrected: exam, taken, month });
    problems.value = read.problems ?? {};
    if (read.exam) onSave(read.exam);
  }

  // To the first field that has to be put right.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus(), [problems.value]);

  const field = (name: DraftField, label: string, inputMode: 'text' | 'numeric' | 'url' = 'text') => (
    <FormField
      label={label}
      inputMode={inputMode}
      value={draft.value[name]}
      problem={problems.value[name]}
      readOnly={name === 'code' && exam !== null}
      onInput={(value) => change(name, value)}
    />
  );

  return (
    <form ref={form} class="exam-form" aria-labelledby={title} noValidate onSubmit={save}>
      <h3 id={title}>{exam === null ? 'Your own exam' : `Correct ${examName(exam)}`}</h3>
      <div class="exam-form__fields">
        {field('code', 'Code or short name')}
        {field('title', 'Title (optional)')}
        {field('vendor', 'Vendor or school (optional)')}
        {field('minutes', 'Minutes', 'numeric')}
        {field('fewest', 'Fewest questions (optional)', 'numeric')}
        {field('most', 'Most questions (optional)', 'numeric')}
        {field('passMark', 'Pass mark (optional)')}
        {field('url', 'Where you read it (optional)', 'url')}
        {field('note', 'Note (optional)')}
        <PackSelect label="Whose rules" packId={draft.value.packId} onChange={(packId) => change('packId', packId)} />
      </div>
      <div class="button-row">
        <button type="submit" class="button button--primary">
          Save exam
        </button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
