import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../lib/habits/days';
import { staminaLadder } from '../../../lib/habits/stamina';
import { isPracticeDay } from '../../../lib/training/practice-days';
import { proposeSteps, type Situation } from '../../../lib/training/propose-steps';
import { PLAN_LIMITS } from '../../../lib/training/training-plan';
import { sat } from '../habits/sat';
import { DAY } from './training';

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface Case {
  readonly daysLeft: number;
  readonly weekdays?: readonly Weekday[];
  readonly examMinutes?: number | null;
  /** The longest calm sitting so far. */
  readonly reached?: number;
}

function propose({ daysLeft, weekdays = [2, 4, 6], examMinutes = 130, reached = 0 }: Case, more?: Partial<Situation>) {
  const sittings = reached === 0 ? [] : [sat(DAY - 1, { minutes: reached })];
  const ladder = staminaLadder(sittings, examMinutes);
  return proposeSteps({
    today: DAY,
    examDay: DAY + daysLeft,
    weekdays,
    ladder,
    slipping: [],
    kept: [],
    ...more,
  });
}

const minutesOf = (steps: ReturnType<typeof propose>) =>
  steps.flatMap(({ day, activity }) => (activity.kind === 'mock' ? [{ day, minutes: activity.minutes }] : []));
const lengths = (steps: ReturnType<typeof propose>) => minutesOf(steps).map(({ minutes }) => minutes);

const CASES: readonly Case[] = [
  ...Array.from({ length: 60 }, (_, index) => index),
  75,
  100,
  180,
  260,
  PLAN_LIMITS.daysAhead,
].flatMap((daysLeft) =>
  [EVERY_DAY, [2, 4, 6] as const, [6, 7] as const, [3] as const].flatMap((weekdays) =>
    [0, 20, 95, 130].flatMap((reached) =>
      [130, 240, 45, null].map((examMinutes) => ({ daysLeft, weekdays, reached, examMinutes })),
    ),
  ),
);

const PROPOSALS = CASES.map((one) => ({ ...one, last: DAY + one.daysLeft - 1, steps: propose(one) }));

/** The cases in which something does not hold, told in short: none of them should be left. */
const where = (fails: (proposal: (typeof PROPOSALS)[number]) => boolean) =>
  PROPOSALS.filter(fails).map(({ daysLeft, weekdays, reached, examMinutes }) =>
    JSON.stringify({ daysLeft, weekdays, reached, examMinutes }),
  );

describe('whatever the time left, the days of the week and the stamina, a proposal', () => {
  it('is never long', () => {
    expect(where(({ steps }) => steps.length > PLAN_LIMITS.proposedSteps)).toEqual([]);
  });

  it('leaves a day of rest in every seven, until the last two weeks', () => {
    const inAWeek = (steps: ReturnType<typeof propose>, from: number) =>
      steps.filter(({ day }) => day >= from && day < from + 7).length;
    expect(where(({ last, steps }) => steps.some(({ day }) => day <= last - 14 && inAWeek(steps, day) > 6))).toEqual(
      [],
    );
  });

  it('lies on the chosen days, from today to the day before the exam, in order', () => {
    expect(
      where(({ weekdays = [], last, steps }) =>
        steps.some(
          ({ day }, index) =>
            !isPracticeDay(day, weekdays) || day < (steps[index - 1]?.day ?? DAY) || day < DAY || day > last,
        ),
      ),
    ).toEqual([]);
  });

  it('has mocks that never get shorter, with a day of rest between two', () => {
    expect(
      where(({ steps }) => {
        const mocks = minutesOf(steps);
        return mocks.some(({ day, minutes }, index) => {
          const before = mocks[index - 1];
          return before !== undefined && (minutes < before.minutes || day - before.day < 2);
        });
      }),
    ).toEqual([]);
  });

  it('has no mock that is longer than the exam, and none on the last day', () => {
    expect(
      where(({ examMinutes, last, steps }) =>
        minutesOf(steps).some(({ day, minutes }) => minutes > (examMinutes ?? 90) || day >= last),
      ),
    ).toEqual([]);
  });

  it('ends with three sittings at full length, where there is time for a way up to them', () => {
    const full = (minutes: number | null | undefined) => Array(3).fill(minutes ?? 90);
    expect(
      where(
        ({ daysLeft, weekdays, examMinutes, steps }) =>
          daysLeft >= 45 && weekdays?.length !== 1 && String(lengths(steps).slice(-3)) !== String(full(examMinutes)),
      ),
    ).toEqual([]);
  });

  it('has the system test once, and not in the last hours where there is a choice', () => {
    expect(
      where(({ daysLeft, last, steps }) => {
        const tests = steps.filter(({ activity }) => activity.kind === 'system-test');
        if (tests.length !== (steps.length === 0 ? 0 : 1)) return true;
        return daysLeft >= 9 && tests.some(({ day }) => day >= last);
      }),
    ).toEqual([]);
  });

  it('does not put two drills on one day', () => {
    expect(
      where(({ steps }) => {
        const days = steps.flatMap(({ day, activity }) => (activity.kind === 'drill' ? [day] : []));
        return new Set(days).size !== days.length;
      }),
    ).toEqual([]);
  });
});

describe('a proposal', () => {
  it('is empty when the exam is today or over', () => {
    expect(propose({ daysLeft: 0, weekdays: EVERY_DAY })).toEqual([]);
    expect(propose({ daysLeft: -3, weekdays: EVERY_DAY })).toEqual([]);
  });

  it('the day before the exam is light: the system test, and the wait for the proctor', () => {
    expect(propose({ daysLeft: 1, weekdays: EVERY_DAY }).map(({ activity }) => activity)).toEqual([
      { kind: 'system-test' },
      { kind: 'drill', drill: 'check-in-wait', minutes: 2 },
    ]);
  });

  it('three days before is one sitting at full length, and the rest is light', () => {
    const steps = propose({ daysLeft: 3, weekdays: EVERY_DAY });
    expect(steps.map(({ day, activity: { kind } }) => `${day - DAY} ${kind}`)).toEqual([
      '0 drill',
      '1 mock',
      '1 system-test',
      '2 drill',
    ]);
    expect(lengths(steps)).toEqual([130]);
  });

  it('leaves room for a way up, and passes over rungs where time is short', () => {
    expect(lengths(propose({ daysLeft: 12, weekdays: EVERY_DAY }))).toEqual([30, 90, 130, 130, 130]);
  });

  it('goes on where one has come to, and is at full length at once where that was reached', () => {
    expect(lengths(propose({ daysLeft: 30, reached: 61 }))[0]).toBe(90);
    expect(new Set(lengths(propose({ daysLeft: 7, weekdays: EVERY_DAY, reached: 130 })))).toEqual(new Set([130]));
  });

  it('begins with a drill for whoever has never sat', () => {
    expect(propose({ daysLeft: 30 })[0]?.activity.kind).toBe('drill');
    expect(propose({ daysLeft: 30, reached: 20 })[0]?.activity.kind).toBe('mock');
  });

  it('takes all drills in turn while nothing is known, and else those for what slips', () => {
    const drills = (slipping: Situation['slipping']) =>
      new Set(
        propose({ daysLeft: 40, weekdays: EVERY_DAY }, { slipping }).flatMap(({ activity, reason }) =>
          activity.kind === 'drill' && reason !== 'light' ? [`${activity.drill} ${reason}`] : [],
        ),
      );
    expect(drills([]).size).toBe(5);
    expect(drills(['sit-still'])).toEqual(new Set(['sit-still slips', 'dont-react habit']));
  });

  it('leaves days alone that have something already, and does not test twice', () => {
    const kept = [
      { day: DAY + 8, activity: { kind: 'system-test' } },
      { day: DAY + 1, activity: { kind: 'mock', minutes: 20 } },
    ] as const;
    const steps = propose({ daysLeft: 10, weekdays: EVERY_DAY }, { kept });
    expect(steps.filter(({ day }) => day === DAY + 1 || day === DAY + 8)).toEqual([]);
    expect(steps.filter(({ activity }) => activity.kind === 'system-test')).toEqual([]);
  });
});
