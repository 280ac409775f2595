import type { ComponentChildren } from 'preact';
import type { FailureText } from '../../lib/locales/en/failures';
import { Note } from './Note';

interface ErrorNoteProps {
  readonly text: FailureText;
  /** For a bug report, folded away. */
  readonly cause?: unknown;
  /** The way out: a button or link. */
  readonly children?: ComponentChildren;
}

/** What went wrong and what to do next; read out as soon as it appears. */
export function ErrorNote({ text, cause, children }: ErrorNoteProps) {
  return (
    <Note tone="warning" icon="alert" role="alert">
      <p>
        <strong>{text.title}</strong> {text.next}
      </p>
      {children}
      {cause === undefined ? null : (
        <details class="small">
          <summary>Technical details</summary>
          {String(cause)}
        </details>
      )}
    </Note>
  );
}
