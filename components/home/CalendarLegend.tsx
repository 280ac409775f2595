import { LEVELS_FROM_MINUTES } from '../../lib/habits/calendar-days';

/** The steps are told by size as well as by colour. */
export function CalendarLegend() {
  return (
    <p class="calendar__legend small soft">
      Clean minutes:
      {LEVELS_FROM_MINUTES.map((minutes, index) => (
        <span key={minutes}>
          <DaySample level={index + 1} /> from {minutes}
        </span>
      ))}
      <span>
        <DaySample level={0} /> practice without a clean minute
      </span>
    </p>
  );
}

function DaySample({ level }: { readonly level: number }) {
  return (
    <span class="days__sample" aria-hidden="true">
      <span class={`day-mark day-mark--${level}`} />
    </span>
  );
}
