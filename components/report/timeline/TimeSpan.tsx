import type { ComponentChildren } from 'preact';
import { spanOf } from '../../../lib/report/time-window';
import type { TimelineView } from './use-timeline-view';

interface TimeSpanProps {
  readonly view: TimelineView;
  /** Placed by `placeIn`, as shares of the whole axis. */
  readonly children: ComponentChildren;
}

/** As wide as the whole session: zooming stretches and moves this one element, and what is in it stays as it is. */
export function TimeSpan({ view, children }: TimeSpanProps) {
  const spanMs = spanOf(view.window.value);
  const style = {
    left: percent(-view.window.value.fromMs / spanMs),
    width: percent(view.lengthMs.value / spanMs),
  };
  return (
    <div class="timeline__span" style={style}>
      {children}
    </div>
  );
}

/** Where a stretch of time is on an axis. */
export function placeIn(axisMs: number, startMs: number, endMs = startMs) {
  return { left: percent(startMs / axisMs), width: percent((endMs - startMs) / axisMs) };
}

/** Of four hours, a thousandth of a second. */
export function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(6)}%`;
}
