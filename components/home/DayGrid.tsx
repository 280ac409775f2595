import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { dayAfterKey, dayLevel, lastWeeks, monthsOf } from '../../lib/habits/calendar-days';
import type { CleanTime } from '../../lib/habits/clean-time';
import { formatDay } from '../../lib/habits/days';
import type { Today } from '../../lib/habits/weeks';
import { sayDay } from './say-day';

interface DayGridProps {
  readonly days: ReadonlyMap<number, CleanTime>;
  readonly today: Today;
  readonly weeks: number;
  /** The day that is pointed at. */
  readonly chosen: Signal<number>;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** A column for each week. All days are one stop for the Tab key; arrow keys go through them. */
export function DayGrid({ days, today, weeks: count, chosen }: DayGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const weeks = lastWeeks(today, count);
  const first = weeks[0] ?? today.day;
  const stop = Math.max(first, Math.min(today.day, chosen.value));

  function move(event: KeyboardEvent) {
    const next = dayAfterKey(stop, event.key, first, today.day);
    if (next === null) return;
    event.preventDefault();
    chosen.value = next;
    table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  }

  return (
    <table ref={table} class="days">
      <caption class="visually-hidden">Clean time by day; use the arrow keys</caption>
      <thead>
        <tr>
          <td />
          {monthsOf(weeks).map(({ name, weeks: span }, index) => (
            <th key={index} scope="colgroup" colSpan={span} class="small soft">
              {span === 1 ? '' : name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WEEKDAYS.map((offset) => (
          <tr key={offset}>
            <th scope="row" class="small soft">
              {formatDay(first + offset, { weekday: 'short' })}
            </th>
            {weeks.map((week) => (
              <td key={week}>
                {week + offset > today.day ? null : (
                  <Day
                    day={week + offset}
                    time={days.get(week + offset)}
                    isStop={week + offset === stop}
                    onPoint={() => (chosen.value = week + offset)}
                    onKey={move}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: number;
  readonly time: CleanTime | undefined;
  readonly isStop: boolean;
  readonly onPoint: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

function Day({ day, time, isStop, onPoint, onKey }: DayProps) {
  const mark = time === undefined || time.watchedMs === 0 ? 'day-mark--rest' : `day-mark--${dayLevel(time.cleanMs)}`;
  return (
    <button
      type="button"
      class="days__day"
      data-day={day}
      tabIndex={isStop ? 0 : -1}
      onClick={onPoint}
      onFocus={onPoint}
      onPointerEnter={onPoint}
      onKeyDown={onKey}
    >
      <span class={`day-mark ${mark}`} aria-hidden="true" />
      <span class="visually-hidden">{sayDay(day, time)}</span>
    </button>
  );
}
