import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

interface AnswerProps {
  /** Of the rule. */
  readonly name: string;
}

/** The numbers are in use. */
export function Used({ name, said, onUndo }: AnswerProps & { readonly said: string; readonly onUndo: () => void }) {
  return (
    <>
      <p role="status">From the next session on: {said}.</p>
      <Button onClick={onUndo}>
        <Icon name="undo" /> Undo
        <ForRule name={name} />
      </Button>
    </>
  );
}

/** Somebody said "not now". */
export function Declined({ name, onLook }: AnswerProps & { readonly onLook: () => void }) {
  return (
    <>
      <p class="soft">Left as it is until you mark another one.</p>
      <Button kind="quiet" onClick={onLook}>
        Look again
        <ForRule name={name} />
      </Button>
    </>
  );
}

interface AnswersProps extends AnswerProps {
  readonly onDecline: () => void;
  readonly children: ComponentChildren;
}

/** What can be done with what was found. */
export function Answers({ name, onDecline, children }: AnswersProps) {
  return (
    <div class="button-row">
      {children}
      <Button kind="quiet" onClick={onDecline}>
        Not now
        <ForRule name={name} />
      </Button>
    </div>
  );
}

/** Which rule a button is about, for those who hear it without its heading. */
export function ForRule({ name }: AnswerProps) {
  return <span class="visually-hidden"> ({name})</span>;
}
