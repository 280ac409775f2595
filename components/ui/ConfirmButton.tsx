import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button, type ButtonKind } from './Button';

interface ConfirmButtonProps {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly question: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly children: ComponentChildren;
}

/** A button that asks once more, in place. Focus goes to the harmless answer. */
export function ConfirmButton({ question, confirm, cancel, onConfirm, children, ...look }: ConfirmButtonProps) {
  const asking = useSignal(false);
  const harmless = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (asking.value) harmless.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking.value;
  }, [asking.value]);

  if (!asking.value) {
    return (
      <Button {...look} buttonRef={opener} onClick={() => (asking.value = true)}>
        {children}
      </Button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields; these are two answers to one question
    <div class="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="button-row">
        <Button kind="danger" onClick={onConfirm}>
          {confirm}
        </Button>
        <Button buttonRef={harmless} onClick={() => (asking.value = false)}>
          {cancel}
        </Button>
      </div>
    </div>
  );
}
