import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A titled part of a page; a landmark named by its title. */
export function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
