import type { Signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { dayAfterKey, lastWeeks, monthsOf } from '../../lib/habits/calendar-days';
import type { CleanTime } from '../../lib/habits/clean-time';
import { formatDay } from '../../lib/habits/days';
import type { Today } from '../../lib/habits/weeks';
import { Day } from './Day';

interface DayGridProps {
  readonly days: ReadonlyMap<number, CleanTime>;
  readonly today: Today;
  readonly weeks: number;
  /** The day that has, or would get, the focus. */
  readonly chosen: Signal<number>;
  /** The day under the pointer. */
  readonly pointed: Signal<number | null>;
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** A column for each week. All days are one stop for the Tab key; arrow keys go through them. */
export function DayGrid({ days, today, weeks: count, chosen, pointed }: DayGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const weeks = lastWeeks(today, count);
  const first = weeks[0] ?? today.day;
  const stop = Math.max(first, Math.min(today.day, chosen.value));

  function move(event: KeyboardEvent) {
    const next = dayAfterKey(stop, event.key, first, today.day);
    if (next === null) return;
    event.preventDefault();
    pointed.value = null;
    chosen.value = next;
    table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  }

  return (
    <table ref={table} class="days" onPointerLeave={() => (pointed.value = null)}>
      <caption class="visually-hidden">Clean time by day; use the arrow keys</caption>
      <thead>
        <tr>
          <td />
          {monthsOf(weeks).map(({ name, weeks: span }, index) =>
            span === 1 ? (
              <td key={index} />
            ) : (
              <th key={index} scope="colgroup" colSpan={span} class="small soft">
                {name}
              </th>
            ),
          )}
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
                    onChoose={() => (chosen.value = week + offset)}
                    onPoint={() => (pointed.value = week + offset)}
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
