import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ViolationRow } from '../../lib/db/schema';
import { writeNote } from '../../lib/db/violations';
import { tidyNote } from '../../lib/report/violation-note';

export interface NoteDraft {
  readonly text: ReadonlySignal<string>;
  /** Whether what was written is stored. */
  readonly isStored: boolean;
  /** What it was before it was written in; `null` = as it is. */
  readonly before: string | null;
  readonly failure: unknown;
  write(text: string): void;
  /** Nothing more is written for now. */
  rest(): void;
  undo(): void;
}

/** Whoever pauses for this long has written something. */
const RESTS_AFTER_MS = 600;

/** A note while it is written: stored whenever the writer pauses, leaves the field, or the row goes. */
export function useNote({ id, note: stored }: Pick<ViolationRow, 'id' | 'note'>): NoteDraft {
  const text = useSignal(stored);
  const failure = useSignal<unknown>(undefined);
  const before = useSignal(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  useEffect(() => () => rest(), []);

  async function save() {
    failure.value = undefined;
    try {
      await writeNote(id, text.value);
    } catch (error) {
      failure.value = error;
    }
  }

  function rest() {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = null;
    void save();
  }

  return {
    text,
    isStored: tidyNote(text.value) === stored,
    before: before.value === stored ? null : before.value,
    failure: failure.value,
    write(next) {
      if (timer.current !== null) clearTimeout(timer.current);
      text.value = next;
      timer.current = setTimeout(rest, RESTS_AFTER_MS);
    },
    rest,
    undo() {
      text.value = before.value;
      timer.current = null;
      void save();
    },
  };
}
