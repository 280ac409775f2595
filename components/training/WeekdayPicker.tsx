import { DAYS_A_WEEK, formatDay, type Weekday, weekOf } from '../../lib/habits/days';
import type { Today } from '../../lib/habits/weeks';

interface WeekdayPickerProps {
  readonly chosen: readonly Weekday[];
  readonly today: Today;
  readonly onChange: (chosen: readonly Weekday[]) => void;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The days of the week on which one practises, in the order of the reader's calendar. */
export function WeekdayPicker({ chosen, today, onChange }: WeekdayPickerProps) {
  const firstDay = weekOf(today.day, today.firstWeekday);
  const days = Array.from({ length: DAYS_A_WEEK }, (_, index) => firstDay + index);

  function toggle(weekday: Weekday) {
    onChange(WEEKDAYS.filter((each) => (each === weekday ? !chosen.includes(each) : chosen.includes(each))));
  }

  return (
    <fieldset class="training__weekdays">
      <legend>Days on which you practise</legend>
      {days.map((day) => {
        const weekday = WEEKDAYS.find((each) => weekOf(day, each) === day) ?? 1;
        return (
          <label key={weekday}>
            <input type="checkbox" checked={chosen.includes(weekday)} onChange={() => toggle(weekday)} />
            <span>{formatDay(day, { weekday: 'short' })}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
