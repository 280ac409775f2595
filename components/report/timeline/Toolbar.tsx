import { formatClock } from '../../../lib/report/durations';
import { SHORTEST_WINDOW_MS, spanOf, wholeWindow } from '../../../lib/report/time-window';
import { panByStep, zoomAround } from '../../../lib/report/timeline-keys';
import { Tool } from './Tool';
import type { TimelineView } from './use-timeline-view';

/** Says what part of the session is in view, and changes it without a wheel, a drag or a keyboard. */
export function Toolbar({ view }: { readonly view: TimelineView }) {
  const [window, lengthMs] = [view.window.value, view.lengthMs.value];
  const zoom = (factor: number) => view.show(zoomAround({ window, cursorMs: view.cursorMs.peek() }, factor, lengthMs));
  const isWhole = view.isWhole.value;
  return (
    <div class="timeline-tools">
      <p class="small">
        <span role="status">
          {isWhole ? 'The whole session' : `${formatClock(window.fromMs)} to ${formatClock(window.toMs)}`}
        </span>{' '}
        <span class="soft">· {formatClock(lengthMs)} in all</span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that belong together, not a form's fields */}
      <div class="timeline-tools__buttons" role="group" aria-label="Part of the session in view">
        <Tool
          label="Earlier"
          icon="earlier"
          off={window.fromMs <= 0}
          onUse={() => view.show(panByStep(window, -1, lengthMs))}
        />
        <Tool
          label="Later"
          icon="later"
          off={window.toMs >= lengthMs}
          onUse={() => view.show(panByStep(window, 1, lengthMs))}
        />
        <Tool label="Zoom out" icon="dash" off={isWhole} onUse={() => zoom(2)} />
        <Tool label="Zoom in" icon="plus" off={spanOf(window) <= SHORTEST_WINDOW_MS} onUse={() => zoom(0.5)} />
        <Tool label="Whole session" icon="whole" off={isWhole} onUse={() => view.show(wholeWindow(lengthMs))} />
      </div>
    </div>
  );
}
