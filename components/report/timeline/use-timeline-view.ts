import { batch, type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { fitWindow, revealTime, type TimeWindow, wholeWindow } from '../../../lib/report/time-window';
import type { Look } from '../../../lib/report/timeline-keys';

/** What part of a session is in view, and which moment is asked about. Times are milliseconds since its start. */
export interface TimelineView {
  readonly lengthMs: ReadonlySignal<number>;
  readonly window: ReadonlySignal<TimeWindow>;
  readonly isWhole: ReadonlySignal<boolean>;
  /** Where a click, a finger or a key has gone to; `null` = nowhere yet. */
  readonly cursorMs: Signal<number | null>;
  /** Where the mouse is; `null` = elsewhere. */
  readonly hoverMs: Signal<number | null>;
  /** The violation under the pointer or with the focus. */
  readonly pointedId: Signal<string | null>;
  /** What is being marked to zoom in on. */
  readonly selection: Signal<TimeWindow | null>;
  show(window: TimeWindow): void;
  look(look: Look): void;
  /** Brings a time into view, if it is not. */
  reveal(atMs: number): void;
}

/** @param axisMs length of the whole axis; it grows while a session runs, and what is zoomed in on stays in view */
export function useTimelineView(axisMs: number): TimelineView {
  const lengthMs = useSignal(axisMs);
  // `null`: all of it, however long it gets.
  const zoomed = useSignal<TimeWindow | null>(null);
  const window = useComputed(() =>
    zoomed.value ? fitWindow(zoomed.value, lengthMs.value) : wholeWindow(lengthMs.value),
  );
  const isWhole = useComputed(() => zoomed.value === null);
  const cursorMs = useSignal<number | null>(null);
  const hoverMs = useSignal<number | null>(null);
  const pointedId = useSignal<string | null>(null);
  const selection = useSignal<TimeWindow | null>(null);

  useLayoutEffect(() => {
    lengthMs.value = axisMs;
  }, [axisMs]);

  return useMemo(() => {
    function show(wanted: TimeWindow) {
      const { fromMs, toMs } = fitWindow(wanted, lengthMs.value);
      zoomed.value = fromMs <= 0 && toMs >= lengthMs.value ? null : { fromMs, toMs };
    }
    function look({ window: wanted, cursorMs: atMs }: Look) {
      batch(() => {
        cursorMs.value = atMs;
        show(wanted);
      });
    }
    const reveal = (atMs: number) => show(revealTime(window.value, atMs, lengthMs.value));
    return { lengthMs, window, isWhole, cursorMs, hoverMs, pointedId, selection, show, look, reveal };
  }, []);
}
