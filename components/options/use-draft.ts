import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

export interface Draft {
  readonly value: ReadonlySignal<number>;
  /** One of the many values on the way. */
  move(value: number): void;
  /** The value it stays at. */
  settle(value: number): void;
}

/** A held-down key or a drag rests for no longer than this. */
const SETTLED_AFTER_MS = 400;

/**
 * A number while it is being changed. What was stored a moment ago comes back late, and must not undo what was moved
 * since; so the value on the way is stored once it rests.
 */
export function useDraft(stored: number, onTry: (value: number) => void, onSave: (value: number) => void): Draft {
  const value = useSignal(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const save = useRef(onSave);
  save.current = onSave;

  useEffect(() => {
    if (timer.current === null) value.value = stored;
  }, [stored]);

  function settle(next: number) {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    value.value = next;
    save.current(next);
  }

  function move(next: number) {
    if (timer.current !== null) clearTimeout(timer.current);
    value.value = next;
    onTry(next);
    timer.current = setTimeout(() => settle(next), SETTLED_AFTER_MS);
  }

  return { value, move, settle };
}
