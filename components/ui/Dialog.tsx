import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Icon } from './Icon';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Hears the keys that are pressed anywhere in it. */
  readonly onKey?: (key: string) => void;
  readonly children: ComponentChildren;
}

/** Modal; the browser keeps focus inside and gives it back. Escape, a click beside it, and the button close it. */
export function Dialog({ title, onClose, onKey, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={({ key }) => onKey?.(key)}
      onClick={(event) => event.target === dialog.current && dialog.current?.close()}
    >
      <div class="dialog__head">
        <h2 id={id}>{title}</h2>
        <Button kind="quiet" onClick={() => dialog.current?.close()}>
          <Icon name="close" /> Close
        </Button>
      </div>
      {children}
    </dialog>
  );
}
