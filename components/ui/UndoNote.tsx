import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';

interface UndoNoteProps {
  /** Tells one act from the next. */
  readonly of: string;
  /** Whether the focus comes here in any case: what had it is about to go. Else only if nothing has it. */
  readonly takesFocus?: boolean;
  /** What was done. */
  readonly children: ComponentChildren;
  readonly onUndo: () => void;
}

/** What was done last, and the way back. */
export function UndoNote({ of, takesFocus = false, children, onUndo }: UndoNoteProps) {
  const button = useRef<HTMLButtonElement>(null);

  // Where what had the focus is gone, as with something that was removed, this is the next thing to do.
  useEffect(() => {
    if (takesFocus || document.activeElement === document.body) button.current?.focus();
  }, [of]);

  return (
    <div class="removed" role="status">
      <p>{children}</p>
      <Button buttonRef={button} onClick={onUndo}>
        <Icon name="undo" /> Undo
      </Button>
    </div>
  );
}
