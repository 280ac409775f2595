import type { ComponentChildren, RefObject } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'secondary',
  wide = false,
  disabled = false,
  buttonRef,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef ?? null}
      class={`button button--${kind}${wide ? ' button--wide' : ''}`}
      disabled={disabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
