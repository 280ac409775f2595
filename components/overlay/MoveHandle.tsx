import { useRef } from 'preact/hooks';
import type { OverlayPlace } from '../../lib/settings';

interface MoveHandleProps {
  readonly place: OverlayPlace;
  readonly onMoved: (place: OverlayPlace) => void;
}

const KEY_STEP_PX = 24;
const KEYS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Moves the overlay by mouse, touch or arrow keys. */
export function MoveHandle({ place, onMoved }: MoveHandleProps) {
  const grip = useRef<{ readonly x: number; readonly y: number; readonly place: OverlayPlace } | null>(null);

  function moveTo(rightPx: number, topPx: number): void {
    onMoved({ rightPx: within(rightPx, window.innerWidth), topPx: within(topPx, window.innerHeight) });
  }

  return (
    <button
      type="button"
      class="icon move"
      aria-label="Move: drag, or use the arrow keys"
      onKeyDown={(event) => {
        const [right, down] = KEYS[event.key] ?? [0, 0];
        if (right === 0 && down === 0) return;
        event.preventDefault();
        moveTo(place.rightPx + right * KEY_STEP_PX, place.topPx + down * KEY_STEP_PX);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, y: event.clientY, place };
      }}
      onPointerMove={(event) => {
        const start = grip.current;
        if (!start) return;
        moveTo(start.place.rightPx - (event.clientX - start.x), start.place.topPx + event.clientY - start.y);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}

/** Keeps a corner of the overlay on the screen. */
function within(px: number, screenPx: number): number {
  return Math.round(Math.min(Math.max(0, px), Math.max(0, screenPx - 80)));
}
