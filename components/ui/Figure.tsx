import type { ComponentChildren } from 'preact';

interface FigureProps {
  readonly name: string;
  /** What to make of it. */
  readonly hint?: string | undefined;
  readonly children: ComponentChildren;
}

/** One number of several, in a `dl` of the class `figures`. */
export function Figure({ name, hint, children }: FigureProps) {
  return (
    <div>
      <dt class="soft small">{name}</dt>
      <dd>
        <span class="figures__value">{children}</span>
        {hint === undefined ? null : <span class="small soft">{hint}</span>}
      </dd>
    </div>
  );
}
