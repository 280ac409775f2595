import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { momentAt, sayMoment, type TimelineContent } from '../../../lib/report/moment';
import { followKey } from '../../../lib/report/timeline-keys';
import type { TimelineView } from './use-timeline-view';

interface ScrubberProps {
  readonly view: TimelineView;
  readonly content: TimelineContent;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** Nothing else than the second itself is told: what is near on screen may be minutes away. */
const NEAR_MS = 1000;

/** Goes through time by keyboard, and says in words what there is. It is not seen: the line in the plot is. */
export function Scrubber({ view, content, inputRef }: ScrubberProps) {
  const hintId = useId();
  const atMs = view.cursorMs.value ?? view.window.value.fromMs;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const look = followKey(event, { window: view.window.value, cursorMs: view.cursorMs.value }, view.lengthMs.value);
    if (look === null) return;
    event.preventDefault();
    view.look(look);
  }

  return (
    <>
      <input
        ref={inputRef}
        class="timeline__scrubber visually-hidden"
        type="range"
        min={0}
        max={view.lengthMs.value}
        step="any"
        value={atMs}
        aria-label="Moment in the session"
        aria-valuetext={sayMoment(momentAt(content, atMs, NEAR_MS))}
        aria-describedby={hintId}
        onKeyDown={onKeyDown}
        onInput={({ currentTarget }) => view.look({ window: view.window.value, cursorMs: Number(currentTarget.value) })}
      />
      <span id={hintId} hidden>
        Arrow keys go through the session; Shift and arrows move the part in view; plus and minus zoom; 0 shows all of
        it.
      </span>
    </>
  );
}
