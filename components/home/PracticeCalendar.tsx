import { useSignal } from '@preact/signals';
import { HABITS } from '../../lib/habits/habit';
import type { Sitting } from '../../lib/habits/sitting';
import { type Aspect, daysOf, type Today } from '../../lib/habits/weeks';
import { ChoiceField } from '../options/ChoiceField';
import { Card } from '../ui/Card';
import { CalendarLegend } from './CalendarLegend';
import { DayGrid } from './DayGrid';
import { sayDay } from './say-day';
import { useNarrow } from './use-narrow';

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

/** Clean time day by day. */
export function PracticeCalendar({ sittings, today }: PracticeCalendarProps) {
  const aspect = useSignal<Aspect>('practice');
  const chosen = useSignal(today.day);
  const isNarrow = useNarrow();
  const days = daysOf(sittings, aspect.value);
  return (
    <Card title="Calendar">
      <div class="calendar">
        <ChoiceField
          label="Clean minutes of"
          names={NAMES}
          value={aspect.value}
          onChoose={(next) => (aspect.value = next)}
        />
        <DayGrid days={days} today={today} weeks={isNarrow ? WEEKS.narrow : WEEKS.wide} chosen={chosen} />
        <p class="calendar__day">{sayDay(chosen.value, days.get(chosen.value))}</p>
        <CalendarLegend />
      </div>
    </Card>
  );
}
