import type { ComponentChildren } from 'preact';
import { anchorOf } from './anchor-of';

/** A titled part of a page; a landmark named by its title, which is also its place in the address. */
export function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = anchorOf(title);
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
