import type { ComponentChildren } from 'preact';

/** What a page is called and what it is for, in a sentence or two. */
export function Lead({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="lead">
      <h1>{title}</h1>
      <p class="soft">{children}</p>
    </div>
  );
}
