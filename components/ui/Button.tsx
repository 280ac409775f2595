import type { ComponentChildren, RefObject } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
  /** Whether what the button opens is open; `controls`: its id. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'secondary',
  wide = false,
  disabled = false,
  buttonRef,
  expanded,
  controls,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      ref={buttonRef ?? null}
      class={`button button--${kind}${wide ? ' button--wide' : ''}`}
      disabled={disabled}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
