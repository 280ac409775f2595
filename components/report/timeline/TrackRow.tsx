import type { ComponentChildren } from 'preact';
import { TimeSpan } from './TimeSpan';
import type { TimelineView } from './use-timeline-view';

interface TrackRowProps {
  readonly view: TimelineView;
  readonly label: string;
  /** What the drawing amounts to, for those who do not see it. */
  readonly summary: string;
  /** Whether it is made of stretches rather than of marks. */
  readonly filled?: boolean;
  readonly children: ComponentChildren;
}

/** A row of things that are placed in time. */
export function TrackRow({ view, label, summary, filled = false, children }: TrackRowProps) {
  return (
    <div class="timeline__row">
      <span class="timeline__label" aria-hidden="true">
        {label}
      </span>
      <div
        class={`timeline__track${filled ? ' timeline__track--filled' : ''}`}
        role="img"
        aria-label={`${label}: ${summary}`}
      >
        <TimeSpan view={view}>{children}</TimeSpan>
      </div>
    </div>
  );
}
