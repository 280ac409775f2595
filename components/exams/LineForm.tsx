import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { EDIT_LIMITS } from '../../lib/providers/parse-pack-edit';
import { oneLine } from '../../lib/providers/read-fields';
import { Button } from '../ui/Button';

interface LineFormProps {
  readonly label: string;
  readonly text: string;
  /** What is said by other lines: nothing is said twice. */
  readonly taken: readonly string[];
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** One line of the briefing being written. Enter saves it, Escape leaves it as it was. */
export function LineForm({ label, text, taken, onSave, onCancel }: LineFormProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = useSignal<string | null>(null);

  useEffect(() => field.current?.focus(), []);

  function save() {
    const typed = oneLine(field.current?.value, EDIT_LIMITS.lineLength);
    problem.value = problemOf(typed, taken);
    if (typed !== undefined && problem.value === null) onSave(typed);
    else field.current?.focus();
  }

  function press(event: KeyboardEvent) {
    // The key that ends a composed character is not meant for the form.
    if (event.isComposing) return;
    if (event.key === 'Escape') onCancel();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    save();
  }

  return (
    <div class="line-form">
      <label class="small" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={field}
        class="control"
        rows={2}
        maxLength={EDIT_LIMITS.lineLength}
        defaultValue={text}
        aria-invalid={problem.value !== null}
        aria-describedby={problem.value === null ? undefined : `${id}-problem`}
        onKeyDown={press}
      />
      {problem.value === null ? null : (
        <p id={`${id}-problem`} class="small field__problem" role="alert">
          {problem.value}
        </p>
      )}
      <div class="button-row">
        <Button onClick={save}>Save</Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function problemOf(typed: string | undefined, taken: readonly string[]): string | null {
  if (typed === undefined) return 'Write what is said before the exam, or cancel.';
  return taken.includes(typed) ? 'Another line says so already.' : null;
}
