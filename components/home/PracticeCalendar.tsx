import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CleanTime } from '../../lib/habits/clean-time';
import { HABITS } from '../../lib/habits/habit';
import type { Sitting } from '../../lib/habits/sitting';
import { type Aspect, daysOf, type Today } from '../../lib/habits/weeks';
import { ChoiceField } from '../options/ChoiceField';
import { Card } from '../ui/Card';
import { useMedia } from '../use-media';
import { CalendarLegend } from './CalendarLegend';
import { DayGrid } from './DayGrid';
import { sayDay } from './say-day';

interface PracticeCalendarProps {
  readonly sittings: readonly Sitting[];
  readonly today: Today;
}

const NAMES = {
  practice: 'All practice',
  ...Object.fromEntries(HABITS.map(({ id, name }) => [id, name])),
} as Readonly<Record<Aspect, string>>;
/** Half a year, or what fingers can still hit on a phone. */
const WEEKS = { wide: 26, narrow: 12 } as const;

/** As in `home.css`. */
const NARROW = '(max-width: 40rem)';

/** Clean time day by day. */
export function PracticeCalendar({ sittings, today }: PracticeCalendarProps) {
  const aspect = useSignal<Aspect>('practice');
  const chosen = useSignal(today.day);
  const pointed = useSignal<number | null>(null);
  const isNarrow = useMedia(NARROW);
  const days = useMemo(() => daysOf(sittings, aspect.value), [sittings, aspect.value]);
  return (
    <Card title="Calendar">
      <div class="calendar">
        <ChoiceField
          label="Clean minutes of"
          names={NAMES}
          value={aspect.value}
          onChoose={(next) => (aspect.value = next)}
        />
        <DayGrid
          days={days}
          today={today}
          weeks={isNarrow ? WEEKS.narrow : WEEKS.wide}
          chosen={chosen}
          pointed={pointed}
        />
        <ToldDay days={days} chosen={chosen} pointed={pointed} />
        <CalendarLegend />
      </div>
    </Card>
  );
}

interface ToldDayProps {
  readonly days: ReadonlyMap<number, CleanTime>;
  readonly chosen: ReadonlySignal<number>;
  readonly pointed: ReadonlySignal<number | null>;
}

/** By itself: only this line changes while the pointer goes over the days. */
function ToldDay({ days, chosen, pointed }: ToldDayProps) {
  const day = pointed.value ?? chosen.value;
  return <p class="calendar__day">{sayDay(day, days.get(day))}</p>;
}
