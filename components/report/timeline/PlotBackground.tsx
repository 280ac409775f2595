import type { Signal } from '@preact/signals';
import { formatClock } from '../../../lib/report/durations';
import type { Stretch, Timeline } from '../../../lib/report/timeline';

interface PlotBackgroundProps {
  readonly timeline: Timeline;
  /** Where the pointer is, milliseconds since session start. */
  readonly cursorMs: Signal<number | null>;
}

/** Behind all rows: time axis, time nothing was watched in, and the line under the pointer. */
export function PlotBackground({ timeline, cursorMs }: PlotBackgroundProps) {
  const { ticks, gaps, lengthMs } = timeline;

  function follow(event: PointerEvent & { readonly currentTarget: HTMLElement }) {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const ratio = (event.clientX - left) / width;
    cursorMs.value = ratio < 0 || ratio > 1 ? null : ratio * lengthMs;
  }

  return (
    <div
      class="timeline__plot"
      aria-hidden="true"
      onPointerMove={follow}
      onPointerLeave={() => {
        cursorMs.value = null;
      }}
    >
      {gaps.map((gap) => (
        <span key={gap.startRatio} class="timeline__gap" style={placed(gap)} />
      ))}
      <div class="timeline__ticks">
        {ticks.map(({ atMs, ratio }) => (
          <span
            key={atMs}
            class={`timeline__tick${ratio > 0.96 ? ' timeline__tick--at-end' : ''}`}
            style={{ left: percent(ratio) }}
          >
            <span>{formatClock(atMs)}</span>
          </span>
        ))}
      </div>
      {cursorMs.value === null ? null : (
        <span class="timeline__cursor" style={{ left: percent(cursorMs.value / lengthMs) }} />
      )}
    </div>
  );
}

export function placed({ startRatio, widthRatio }: Stretch) {
  return { left: percent(startRatio), width: percent(widthRatio) };
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(3)}%`;
}
