import { useMemo } from 'preact/hooks';
import type { ViolationRow } from '../../../lib/db/schema';
import { OVERVIEW, overviewPath } from '../../../lib/report/overview-path';
import { SEVERITIES } from '../../../lib/report/severity';
import { panWindow, spanOf } from '../../../lib/report/time-window';
import { percent } from './TimeSpan';
import type { TimelineView } from './use-timeline-view';

interface OverviewProps {
  readonly view: TimelineView;
  readonly violations: readonly ViolationRow[];
  readonly axisMs: number;
  /** How far violations reach that are not over. */
  readonly nowMs: number;
}

type Pointer = PointerEvent & { readonly currentTarget: HTMLElement };

/** The whole session in a strip, and the part of it that is in view: a press goes there, a drag moves on. */
export function Overview({ view, violations, axisMs, nowMs }: OverviewProps) {
  const paths = useMemo(
    () => SEVERITIES.map((severity) => ({ severity, d: overviewPath(violations, severity, axisMs, nowMs) })),
    [violations, axisMs, nowMs],
  );
  const { fromMs } = view.window.value;

  function follow(event: Pointer) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const atMs = ((event.clientX - left) / width) * axisMs;
    view.show(panWindow(view.window.value, atMs - (view.window.value.fromMs + view.window.value.toMs) / 2, axisMs));
  }

  return (
    <div class="timeline-overview" aria-hidden="true">
      <span class="timeline__label small">Overview</span>
      <div
        class="timeline-overview__strip"
        onPointerDown={(event: Pointer) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          follow(event);
        }}
        onPointerMove={(event: Pointer) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
        }}
      >
        <svg viewBox={`0 0 ${OVERVIEW.width} ${OVERVIEW.height}`} preserveAspectRatio="none" aria-hidden="true">
          {paths.map(({ severity, d }) => (
            <path key={severity} class={`timeline-overview__marks--${severity}`} d={d} />
          ))}
        </svg>
        <span
          class="timeline-overview__view"
          style={{ left: percent(fromMs / axisMs), width: percent(spanOf(view.window.value) / axisMs) }}
        />
      </div>
    </div>
  );
}
