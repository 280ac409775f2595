import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface UndoNoteProps {
  /** What was done. */
  readonly words: string;
  readonly onUndo: () => void;
}

/** What was done to the plan last, and the way back. */
export function UndoNote({ words, onUndo }: UndoNoteProps) {
  const button = useRef<HTMLButtonElement>(null);

  // Where what had the focus is gone, as with a removed step, this is the next thing to do.
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus();
  }, [words]);

  return (
    <div class="removed" role="status">
      <p>{words}</p>
      <Button buttonRef={button} onClick={onUndo}>
        <Icon name="undo" /> Undo
      </Button>
    </div>
  );
}
