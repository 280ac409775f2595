import { isWithin, panWindow, revealTime, spanOf, type TimeWindow, wholeWindow, zoomWindow } from './time-window';

/** What is in view, and the moment that was gone to; `null` = none yet. */
export interface Look {
  readonly window: TimeWindow;
  readonly cursorMs: number | null;
}

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** One press of + or − doubles or halves what is in view. */
const ZOOM_STEP = 2;
/** Of what is in view. */
const PAN_RATIO = 0.25;
const SMALL_STEPS = 60;
const LARGE_STEPS = 6;

/**
 * What a key does to the timeline: arrows, Page Up and Down, Home and End go through time, with Shift the arrows move
 * what is in view, + and − zoom around the moment, 0 shows everything.
 *
 * @returns `null` for any other key
 */
export function followKey(press: KeyPress, look: Look, lengthMs: number): Look | null {
  return zoomByKey(press, look, lengthMs) ?? moveByKey(press, look, lengthMs);
}

/** The keys that mean the same wherever in the timeline the focus is. */
export function zoomByKey({ key }: KeyPress, look: Look, lengthMs: number): Look | null {
  switch (key) {
    case '+':
    case '=':
      return { ...look, window: zoomAround(look, 1 / ZOOM_STEP, lengthMs) };
    case '-':
    case '_':
    case '−':
      return { ...look, window: zoomAround(look, ZOOM_STEP, lengthMs) };
    case '0':
      return { ...look, window: wholeWindow(lengthMs) };
    default:
      return null;
  }
}

/** Around the moment that was gone to, if it is in view; else around the middle. */
export function zoomAround({ window, cursorMs }: Look, factor: number, lengthMs: number): TimeWindow {
  const middleMs = (window.fromMs + window.toMs) / 2;
  return zoomWindow(window, factor, cursorMs !== null && isWithin(window, cursorMs) ? cursorMs : middleMs, lengthMs);
}

/** `1` = a quarter of what is in view to the right, `-1` to the left. */
export function panByStep(window: TimeWindow, direction: 1 | -1, lengthMs: number): TimeWindow {
  return panWindow(window, direction * PAN_RATIO * spanOf(window), lengthMs);
}

function moveByKey({ key, shiftKey }: KeyPress, look: Look, lengthMs: number): Look | null {
  if (shiftKey && key === 'ArrowLeft') return { ...look, window: panByStep(look.window, -1, lengthMs) };
  if (shiftKey && key === 'ArrowRight') return { ...look, window: panByStep(look.window, 1, lengthMs) };
  const atMs = nextMoment(key, look, lengthMs);
  if (atMs === null) return null;
  const cursorMs = Math.min(lengthMs, Math.max(0, atMs));
  return { cursorMs, window: revealTime(look.window, cursorMs, lengthMs) };
}

function nextMoment(key: string, { window, cursorMs }: Look, lengthMs: number): number | null {
  const now = cursorMs ?? window.fromMs;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return now + stepMs(window, SMALL_STEPS);
    case 'ArrowLeft':
    case 'ArrowDown':
      return now - stepMs(window, SMALL_STEPS);
    case 'PageUp':
      return now + stepMs(window, LARGE_STEPS);
    case 'PageDown':
      return now - stepMs(window, LARGE_STEPS);
    case 'Home':
      return 0;
    case 'End':
      return lengthMs;
    default:
      return null;
  }
}

/** Whole seconds: there is one sample a second. */
function stepMs(window: TimeWindow, steps: number): number {
  return Math.max(1, Math.round(spanOf(window) / steps / 1000)) * 1000;
}
