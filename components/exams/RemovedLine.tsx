import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** In place of a line of the user's own that was just removed. */
export function RemovedLine({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone with the line.
  useEffect(() => button.current?.focus(), [text]);
  return (
    <div class="removed" role="status">
      <p>Removed: “{text}”</p>
      <Button buttonRef={button} onClick={onUndo}>
        <Icon name="undo" /> Undo
      </Button>
    </div>
  );
}
