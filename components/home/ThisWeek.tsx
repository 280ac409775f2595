import { MINUTE_MS } from '../../lib/habits/clean-time';
import { DAY_MS, weekOf } from '../../lib/habits/days';
import type { HabitGoals } from '../../lib/habits/goals';
import type { HabitProgress } from '../../lib/habits/habit-progress';
import type { Sitting } from '../../lib/habits/sitting';
import { STREAK_RULE, type WeekStreak, weekStreak } from '../../lib/habits/week-streak';
import type { Today, Week } from '../../lib/habits/weeks';
import { formatDuration } from '../../lib/report/durations';
import { Card } from '../ui/Card';
import { Figure } from '../ui/Figure';

interface ThisWeekProps {
  readonly sittings: readonly Sitting[];
  /** Of all practice, oldest first; the last one is this week. */
  readonly weeks: readonly Week[];
  readonly progress: readonly HabitProgress[];
  readonly goals: HabitGoals;
  readonly today: Today;
}

/** The week at a glance. A week without practice is no failure and does not read like one. */
export function ThisWeek({ sittings, weeks, progress, goals, today }: ThisWeekProps) {
  const week = weekOf(today.day, today.firstWeekday);
  const sat = sittings.filter(({ day }) => day >= week && day <= today.day);
  const { watchedMs = 0, cleanMs = 0 } = weeks.at(-1) ?? {};
  const reached = progress.filter(({ habit, thisWeek }) => thisWeek.cleanMs >= goals[habit.id] * MINUTE_MS).length;
  const streak = weekStreak(weeks);
  return (
    <Card title={`This week, ${weekText(week)}`}>
      <dl class="figures">
        <Figure name="Sittings" hint={drillsNote(sat)}>
          {sat.length}
        </Figure>
        <Figure name="Practice watched">{watchedMs === 0 ? '0 min' : formatDuration(watchedMs)}</Figure>
        <Figure name="Clean minutes">{Math.floor(cleanMs / MINUTE_MS)}</Figure>
        <Figure name="Goals reached">
          {reached} of {progress.length}
        </Figure>
        <Figure name="Weeks in a row" hint={streakNote(streak)}>
          {streak.weeks}
        </Figure>
      </dl>
      <p class="small soft">
        A minute is clean when it was watched and nothing in it would have made a proctor speak up; minutes of drills
        count like all others. {STREAK_RULE}
      </p>
    </Card>
  );
}

function drillsNote(sat: readonly Sitting[]): string | undefined {
  const drills = sat.filter(({ drill }) => drill !== null).length;
  if (drills === 0) return undefined;
  return drills === 1 ? '1 of them a drill' : `${drills} of them drills`;
}

function streakNote({ weeks, freezesLeft, best, thisWeekCounts }: WeekStreak): string {
  const freezes = freezesLeft === 1 ? '1 freeze left' : `${freezesLeft} freezes left`;
  const record = best > weeks ? `, ${best} at best` : '';
  return `${freezes}${record}${thisWeekCounts ? '' : ', this week is still open'}`;
}

function weekText(week: number): string {
  const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.formatRange(week * DAY_MS, (week + 6) * DAY_MS);
}
