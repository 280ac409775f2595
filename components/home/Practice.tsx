import { useMemo } from 'preact/hooks';
import type { HabitGoals } from '../../lib/habits/goals';
import { habitProgress } from '../../lib/habits/habit-progress';
import { nextPractice } from '../../lib/habits/next-practice';
import { practisedExam, readinessFor } from '../../lib/habits/readiness';
import type { Sitting } from '../../lib/habits/sitting';
import { staminaLadder } from '../../lib/habits/stamina';
import { type Today, weeksOf } from '../../lib/habits/weeks';
import { NextStepCard } from '../training/NextStepCard';
import { ElsewhereNote } from './ElsewhereNote';
import { HabitCards } from './HabitCards';
import { NextExamCard } from './NextExamCard';
import { NextPracticeCard } from './NextPracticeCard';
import { PracticeCalendar } from './PracticeCalendar';
import { ReadinessCard } from './ReadinessCard';
import { StaminaCard } from './StaminaCard';
import { ThisWeek } from './ThisWeek';

interface PracticeProps {
  /** Oldest first, one at least. */
  readonly sittings: readonly Sitting[];
  readonly goals: HabitGoals;
  readonly today: Today;
}

export function Practice({ sittings, goals, today }: PracticeProps) {
  const { weeks, progress, ladder, readiness, next } = useMemo(() => amountTo(sittings, today), [sittings, today]);
  return (
    <>
      <h1>Your practice</h1>
      <ElsewhereNote sittings={sittings} />
      <ThisWeek sittings={sittings} weeks={weeks} progress={progress} goals={goals} today={today} />
      <div class="home__pair home__lead">
        <NextStepCard sittings={sittings} />
        {next === null ? null : <NextPracticeCard next={next} />}
        <NextExamCard />
      </div>
      <HabitCards progress={progress} goals={goals} />
      <PracticeCalendar sittings={sittings} today={today} />
      <div class="home__pair">
        <StaminaCard ladder={ladder} exam={readiness?.exam ?? null} />
        <ReadinessCard readiness={readiness} />
      </div>
    </>
  );
}

function amountTo(sittings: readonly Sitting[], today: Today) {
  const exam = practisedExam(sittings);
  const ladder = staminaLadder(sittings, exam?.minutes ?? null);
  const readiness = exam && readinessFor(exam, sittings);
  return {
    weeks: weeksOf(sittings, 'practice', today),
    progress: habitProgress(sittings, today),
    ladder,
    readiness,
    next: nextPractice(sittings, ladder, readiness, today.day),
  };
}
