import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { LineForm } from './LineForm';

interface NewLineProps {
  readonly taken: readonly string[];
  readonly onAdd: (text: string) => void;
}

/** A line of the user's own is added. */
export function NewLine({ taken, onAdd }: NewLineProps) {
  const isWriting = useSignal(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasWriting = useRef(false);

  useEffect(() => {
    if (wasWriting.current && !isWriting.value) opener.current?.focus();
    wasWriting.current = isWriting.value;
  }, [isWriting.value]);

  return (
    <div class="briefing__new">
      {isWriting.value ? (
        <LineForm
          label="What is said, too"
          text=""
          taken={taken}
          onSave={(text) => {
            onAdd(text);
            isWriting.value = false;
          }}
          onCancel={() => (isWriting.value = false)}
        />
      ) : (
        <Button buttonRef={opener} onClick={() => (isWriting.value = true)}>
          Add a line
        </Button>
      )}
    </div>
  );
}
