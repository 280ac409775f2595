import type { ComponentChildren } from 'preact';
import type { ButtonKind } from './Button';

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  /** Opens beside the page it is on, as everything in the popup must. */
  readonly newTab?: boolean;
  readonly children: ComponentChildren;
}

export function LinkButton({ href, kind = 'secondary', wide = false, newTab = false, children }: LinkButtonProps) {
  const look = `button button--${kind}${wide ? ' button--wide' : ''}`;
  return newTab ? (
    <a class={look} href={href} target="_blank" rel="noopener">
      {children}
    </a>
  ) : (
    <a class={look} href={href}>
      {children}
    </a>
  );
}
