/** The part of a session that is in view. Milliseconds since its start. */
export interface TimeWindow {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Ten samples: closer in there is nothing more to see. */
export const SHORTEST_WINDOW_MS = 10_000;

export function wholeWindow(lengthMs: number): TimeWindow {
  return { fromMs: 0, toMs: lengthMs };
}

export function spanOf({ fromMs, toMs }: TimeWindow): number {
  return toMs - fromMs;
}

export function isWithin({ fromMs, toMs }: TimeWindow, atMs: number): boolean {
  return atMs >= fromMs && atMs <= toMs;
}

/** Where a time is in the window: 0 = left edge, 1 = right edge. */
export function ratioIn(window: TimeWindow, atMs: number): number {
  return (atMs - window.fromMs) / spanOf(window);
}

/** The time at a place in the window; the inverse of `ratioIn`. */
export function timeAt(window: TimeWindow, ratio: number): number {
  return window.fromMs + ratio * spanOf(window);
}

/** As near to what is wanted as a session of that length allows: not too short, and nothing beyond its ends. */
export function fitWindow(wanted: TimeWindow, lengthMs: number): TimeWindow {
  const spanMs = fitSpan(spanOf(wanted), lengthMs);
  return startingAt((wanted.fromMs + wanted.toMs - spanMs) / 2, spanMs, lengthMs);
}

/**
 * @param factor above 1 shows more, below 1 less
 * @param anchorMs stays where it is on screen
 */
export function zoomWindow(window: TimeWindow, factor: number, anchorMs: number, lengthMs: number): TimeWindow {
  const spanMs = fitSpan(spanOf(window) * factor, lengthMs);
  return startingAt(anchorMs - ratioIn(window, anchorMs) * spanMs, spanMs, lengthMs);
}

export function panWindow({ fromMs, toMs }: TimeWindow, byMs: number, lengthMs: number): TimeWindow {
  return fitWindow({ fromMs: fromMs + byMs, toMs: toMs + byMs }, lengthMs);
}

/** The window itself if a time is in it, else one of the same length around that time. */
export function revealTime(window: TimeWindow, atMs: number, lengthMs: number): TimeWindow {
  if (isWithin(window, atMs)) return window;
  return panWindow(window, atMs - (window.fromMs + window.toMs) / 2, lengthMs);
}

/** Two fingers, each as a place in the window. */
export type Fingers = readonly [number, number];

/** Fingers nearer than this tell no length. */
const NARROWEST_GRIP_RATIO = 0.02;

/** What is under two fingers moves with them. `window` was in view when they were at `before`. */
export function pinchWindow(window: TimeWindow, before: Fingers, now: Fingers, lengthMs: number): TimeWindow {
  const spanMs = fitSpan((spanOf(window) * grip(before)) / grip(now), lengthMs);
  return startingAt(timeAt(window, middle(before)) - middle(now) * spanMs, spanMs, lengthMs);
}

function grip([a, b]: Fingers): number {
  return Math.max(NARROWEST_GRIP_RATIO, Math.abs(a - b));
}

function middle([a, b]: Fingers): number {
  return (a + b) / 2;
}

function fitSpan(spanMs: number, lengthMs: number): number {
  return Math.min(lengthMs, Math.max(SHORTEST_WINDOW_MS, spanMs));
}

function startingAt(fromMs: number, spanMs: number, lengthMs: number): TimeWindow {
  const start = Math.min(Math.max(0, fromMs), lengthMs - spanMs);
  return { fromMs: start, toMs: start + spanMs };
}
