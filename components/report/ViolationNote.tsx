import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { ruleText } from '../../lib/locales/en/rules';
import { formatClock } from '../../lib/report/durations';
import { LONGEST_NOTE } from '../../lib/report/violation-note';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { useNote } from './use-note';

const NOT_STORED = { title: 'The note was not stored.', next: STORE_AGAIN };

/** What the person has to say about a violation; stored while it is written. */
export function ViolationNote({ violation }: { readonly violation: ViolationRow }) {
  const open = useSignal(violation.note !== '');
  const which = `: ${ruleText(violation.rule).name} at ${formatClock(violation.startMs)}`;
  if (open.value) return <NoteField violation={violation} which={which} takesFocus={violation.note === ''} />;
  return (
    <Button kind="quiet" onClick={() => (open.value = true)}>
      <Icon name="note" />
      <span>
        Explain with a note
        <span class="visually-hidden">{which}</span>
      </span>
    </Button>
  );
}

interface NoteFieldProps {
  readonly violation: ViolationRow;
  readonly which: string;
  /** It takes the place of the button that was pressed. */
  readonly takesFocus: boolean;
}

function NoteField({ violation, which, takesFocus }: NoteFieldProps) {
  const note = useNote(violation);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);

  function undo() {
    note.undo();
    field.current?.focus();
  }

  return (
    <div class="field violation-note">
      <label htmlFor={id}>
        Your note
        <span class="visually-hidden">{which}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        class="control"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note.text.value}
        placeholder="What happened, in your own words"
        onInput={(event) => note.write(event.currentTarget.value)}
        onBlur={note.rest}
      />
      <div class="violation-note__foot small soft">
        <span role="status">{note.text.value === '' || !note.isStored ? '' : 'Saved with this session.'}</span>
        {note.before === null ? null : (
          <Button kind="quiet" onClick={undo}>
            <Icon name="undo" /> Undo
            <span class="visually-hidden"> the change of the note{which}</span>
          </Button>
        )}
      </div>
      {note.failure === undefined ? null : <ErrorNote text={NOT_STORED} cause={note.failure} />}
    </div>
  );
}
