import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { BriefingLine } from '../../lib/providers/edit-briefing';
import { Button } from '../ui/Button';
import { LineForm } from './LineForm';
import { StatementText } from './StatementText';

interface BriefingItemProps {
  readonly line: BriefingLine;
  readonly taken: readonly string[];
  /** `null` = it is not read out. */
  readonly onSay: (text: string | null) => void;
  /** Whether the focus is to come here; asked after every change. */
  readonly takesFocus: (line: BriefingLine) => boolean;
}

/** One line that is read out, or is the provider's and left out. */
export function BriefingItem({ line, taken, onSay, takesFocus }: BriefingItemProps) {
  const isWriting = useSignal(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);
  const { provided, said } = line;

  useEffect(() => {
    const isBack = wasWriting.current && !isWriting.value;
    wasWriting.current = isWriting.value;
    if (!isWriting.value && (takesFocus(line) || isBack)) first.current?.focus();
  });

  if (isWriting.value && said !== null) {
    return (
      <li>
        <LineForm
          label="What is said in its place"
          text={said.text}
          taken={taken.filter((text) => text !== said.text)}
          onSave={(text) => {
            onSay(text);
            isWriting.value = false;
          }}
          onCancel={() => (isWriting.value = false)}
        />
      </li>
    );
  }
  return (
    <li class={`briefing__line${said === null ? ' briefing__line--out' : ''}`}>
      {said === null ? <p class="small soft">Left out by you:</p> : <StatementText statement={said} />}
      {provided === null || provided === said ? null : (
        <>
          {said === null ? null : <p class="small soft">The provider’s:</p>}
          <StatementText statement={provided} />
        </>
      )}
      <div class="button-row policy__buttons">
        {said === null ? null : (
          <Button kind="quiet" buttonRef={first} onClick={() => (isWriting.value = true)}>
            Change
            <Of text={said.text} />
          </Button>
        )}
        {provided === null || provided === said ? null : (
          <Button kind="quiet" {...(said === null && { buttonRef: first })} onClick={() => onSay(provided.text)}>
            {said === null ? 'Put back' : 'Reset'}
            <Of text={provided.text} />
          </Button>
        )}
        {said === null ? null : (
          <Button kind="quiet" onClick={() => onSay(null)}>
            Remove
            <Of text={said.text} />
          </Button>
        )}
      </div>
    </li>
  );
}

/** Which line a button is for, where that can't be seen. */
function Of({ text }: { readonly text: string }) {
  return <span class="visually-hidden"> “{text}”</span>;
}
