import { panWindow, pinchWindow, spanOf, type TimeWindow, timeAt, zoomWindow } from '../../../lib/report/time-window';
import type { TimelineView } from './use-timeline-view';

type Pointer = PointerEvent & { readonly currentTarget: HTMLElement };

/** A mouse that moves less than this between press and release was clicked. CSS pixels. */
const CLICK_PX = 5;
/** A notch of a wheel is 100 to 120 pixels, a pinch on a touch pad some 5 at a time: no event does more than a notch. */
const ZOOM_PER_PX = 0.01;
const MOST_ZOOM_STEP = 0.4;
const PX_PER_LINE = 16;

interface Drag {
  readonly fromMs: number;
  readonly clientX: number;
}

/**
 * What mouse, pen and fingers do to the timeline: a mouse shows the moment it is over, marks what to zoom in on, and
 * goes to where it is clicked; one finger goes through time, two move and zoom what is in view. The wheel zooms with
 * Ctrl, as on maps: alone it belongs to the page.
 *
 * @param plotOf the element that the time axis spans
 * @param onGoTo a moment was gone to: keys may go on from there
 */
export function createPlotPointer(view: TimelineView, plotOf: () => HTMLElement | null, onGoTo: () => void) {
  /** Fingers on the plot, each as a place in the window. */
  const fingers = new Map<number, number>();
  let pinched: { readonly window: TimeWindow; readonly before: readonly [number, number] } | null = null;
  let drag: Drag | null = null;

  function ratioOf(clientX: number): number {
    const { left, width } = plotOf()?.getBoundingClientRect() ?? { left: 0, width: 0 };
    return width === 0 ? 0 : (clientX - left) / width;
  }

  function timeUnder({ clientX }: { readonly clientX: number }): number {
    return timeAt(view.window.value, Math.min(1, Math.max(0, ratioOf(clientX))));
  }

  function twoFingers(): readonly [number, number] | null {
    const [first, second] = [...fingers.values()].sort((a, b) => a - b);
    return first === undefined || second === undefined ? null : [first, second];
  }

  function regrip() {
    const before = twoFingers();
    pinched = before === null ? null : { window: view.window.value, before };
  }

  function touch(event: Pointer) {
    fingers.set(event.pointerId, ratioOf(event.clientX));
    const now = twoFingers();
    if (pinched !== null && now !== null) {
      view.show(pinchWindow(pinched.window, pinched.before, now, view.lengthMs.value));
    } else if (now === null) {
      view.cursorMs.value = timeUnder(event);
    }
  }

  function mark(event: Pointer, { fromMs, clientX }: Drag) {
    const atMs = timeUnder(event);
    const isMarking = view.selection.value !== null || Math.abs(event.clientX - clientX) >= CLICK_PX;
    view.selection.value = isMarking ? { fromMs: Math.min(fromMs, atMs), toMs: Math.max(fromMs, atMs) } : null;
  }

  function release(event: Pointer) {
    if (fingers.delete(event.pointerId)) regrip();
    drag = null;
    view.selection.value = null;
  }

  return {
    onPointerDown(event: Pointer) {
      const ratio = ratioOf(event.clientX);
      if (event.button !== 0 || ratio < 0 || ratio > 1 || isControl(event.target)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'touch') {
        touch(event);
        regrip();
      } else {
        drag = { fromMs: timeUnder(event), clientX: event.clientX };
      }
    },
    onPointerMove(event: Pointer) {
      if (fingers.has(event.pointerId)) return touch(event);
      if (drag !== null) mark(event, drag);
      const ratio = ratioOf(event.clientX);
      view.hoverMs.value = event.pointerType === 'touch' || ratio < 0 || ratio > 1 ? null : timeUnder(event);
    },
    onPointerUp(event: Pointer) {
      const marked = view.selection.value;
      if (marked !== null) view.show(marked);
      else if (drag !== null) view.cursorMs.value = timeUnder(event);
      if (drag !== null || fingers.has(event.pointerId)) onGoTo();
      release(event);
    },
    onPointerCancel: release,
    onPointerLeave() {
      view.hoverMs.value = null;
    },
    onWheel(event: WheelEvent) {
      const [x, y] = [event.deltaX, event.deltaY].map((delta) => (event.deltaMode === 0 ? delta : delta * PX_PER_LINE));
      const turn = wheelTurn(event, x ?? 0, y ?? 0, view.isWhole.value);
      if (turn === null) return;
      event.preventDefault();
      if (turn.kind === 'zoom') {
        view.show(zoomWindow(view.window.value, turn.factor, timeUnder(event), view.lengthMs.value));
      } else {
        const width = plotOf()?.getBoundingClientRect().width ?? 0;
        const byMs = width === 0 ? 0 : (turn.byPx / width) * spanOf(view.window.value);
        view.show(panWindow(view.window.value, byMs, view.lengthMs.value));
      }
    },
  };
}

type WheelTurn = { readonly kind: 'zoom'; readonly factor: number } | { readonly kind: 'pan'; readonly byPx: number };

/** `null` = the page's own business. */
function wheelTurn(event: WheelEvent, x: number, y: number, isWhole: boolean): WheelTurn | null {
  if (event.ctrlKey || event.metaKey) {
    const step = Math.min(MOST_ZOOM_STEP, Math.max(-MOST_ZOOM_STEP, y * ZOOM_PER_PX));
    return { kind: 'zoom', factor: 2 ** step };
  }
  if (isWhole) return null;
  const byPx = event.shiftKey && x === 0 ? y : Math.abs(x) > Math.abs(y) ? x : 0;
  return byPx === 0 ? null : { kind: 'pan', byPx };
}

/** Presses on bars and their like are theirs. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
