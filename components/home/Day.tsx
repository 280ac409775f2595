import { dayLevel } from '../../lib/habits/calendar-days';
import type { CleanTime } from '../../lib/habits/clean-time';
import { sayDay } from './say-day';

interface DayProps {
  readonly day: number;
  readonly time: CleanTime | undefined;
  /** Where the Tab key stops. */
  readonly isStop: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** A day of the calendar: a mark whose size tells how much clean time there was, and the same in words. */
export function Day({ day, time, isStop, onChoose, onPoint, onKey }: DayProps) {
  const mark = time === undefined || time.watchedMs === 0 ? 'day-mark--rest' : `day-mark--${dayLevel(time.cleanMs)}`;
  return (
    <button
      type="button"
      class="days__day"
      data-day={day}
      tabIndex={isStop ? 0 : -1}
      onClick={onChoose}
      onFocus={onChoose}
      onPointerEnter={onPoint}
      onKeyDown={onKey}
    >
      <span class={`day-mark ${mark}`} aria-hidden="true" />
      <span class="visually-hidden">{sayDay(day, time)}</span>
    </button>
  );
}
