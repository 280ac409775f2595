import { ratioIn, spanOf, type TimeWindow } from './time-window';

export interface Tick {
  readonly atMs: number;
  /** Share of the axis, 0–1. */
  readonly ratio: number;
  /** Every other one: where there is little room, these stay without a label. */
  readonly isOdd: boolean;
}

const TICK_STEPS_S = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200];
const MOST_TICKS = 8;

/** Round times in a window. */
export function ticksIn(window: TimeWindow): readonly Tick[] {
  const spanMs = spanOf(window);
  const stepMs = 1000 * (TICK_STEPS_S.find((step) => spanMs / (step * 1000) <= MOST_TICKS) ?? spanMs / 1000);
  const first = Math.ceil(window.fromMs / stepMs);
  const count = Math.floor(window.toMs / stepMs) - first + 1;
  return Array.from({ length: count }, (_, index) => {
    const atMs = (first + index) * stepMs;
    return { atMs, ratio: ratioIn(window, atMs), isOdd: (first + index) % 2 === 1 };
  });
}
