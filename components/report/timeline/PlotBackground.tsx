import type { RefObject } from 'preact';
import { formatClock } from '../../../lib/report/durations';
import type { UnjudgedStretch } from '../../../lib/report/exam-track';
import { ticksIn } from '../../../lib/report/ticks';
import { percent, placeIn, TimeSpan } from './TimeSpan';
import type { TimelineView } from './use-timeline-view';

interface PlotBackgroundProps {
  readonly view: TimelineView;
  readonly unjudged: readonly UnjudgedStretch[];
  readonly plotRef: RefObject<HTMLDivElement | null>;
}

/** Behind all rows: time axis, time in which nothing was judged, what is being marked, and the moments asked about. */
export function PlotBackground({ view, unjudged, plotRef }: PlotBackgroundProps) {
  return (
    <div ref={plotRef} class="timeline__plot" aria-hidden="true">
      <div class="timeline__shades">
        <TimeSpan view={view}>
          {unjudged.map(({ kind, startMs, endMs }) => (
            <span
              key={`${kind} ${startMs}`}
              class={`timeline__shade timeline__shade--${kind}`}
              style={placeIn(view.lengthMs.value, startMs, endMs)}
            />
          ))}
        </TimeSpan>
      </div>
      <Ticks view={view} />
      <Pointers view={view} />
    </div>
  );
}

function Ticks({ view }: { readonly view: TimelineView }) {
  return (
    <div class="timeline__ticks">
      {ticksIn(view.window.value).map(({ atMs, ratio, isOdd }) => (
        <span
          key={atMs}
          class={`timeline__tick${isOdd ? ' timeline__tick--odd' : ''}`}
          style={{ left: percent(ratio), '--before': percent(ratio) }}
        >
          <span>{formatClock(atMs)}</span>
        </span>
      ))}
    </div>
  );
}

function Pointers({ view }: { readonly view: TimelineView }) {
  const [cursorMs, hoverMs, selection] = [view.cursorMs.value, view.hoverMs.value, view.selection.value];
  const place = (startMs: number, endMs = startMs) => placeIn(view.lengthMs.value, startMs, endMs);
  return (
    <div class="timeline__pointers">
      <TimeSpan view={view}>
        {selection && <span class="timeline__selection" style={place(selection.fromMs, selection.toMs)} />}
        {hoverMs !== null && <span class="timeline__hover" style={place(hoverMs)} />}
        {cursorMs !== null && <span class="timeline__cursor" style={place(cursorMs)} />}
      </TimeSpan>
    </div>
  );
}
