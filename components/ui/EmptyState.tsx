import type { ComponentChildren } from 'preact';
import icon from '../../assets/icon.svg';

/** A page without content yet: what will be here, and the first step towards it. */
export function EmptyState({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="card empty">
      <img src={icon} alt="" />
      <h1>{title}</h1>
      {children}
    </div>
  );
}
