import { DRILL_MINUTES, SOLO_DRILLS, type SoloDrill } from '../drills/solo-drills';
import type { Weekday } from '../habits/days';
import type { StaminaLadder } from '../habits/stamina';
import { practiceDays, spaced } from './practice-days';
import { proposeMocks } from './propose-mocks';
import { PLAN_LIMITS, type Step } from './training-plan';

export type Proposed = Pick<Step, 'day' | 'activity' | 'reason'>;

/** What a proposal rests on. Days are counted as in `habits/days.ts`. */
export interface Situation {
  readonly today: number;
  readonly examDay: number;
  readonly weekdays: readonly Weekday[];
  readonly ladder: Pick<StaminaLadder, 'rungs'>;
  /** Drills for the habits that slip, the most needed first; none = nothing is known. */
  readonly slipping: readonly SoloDrill[];
  /** Steps that stay: their days are taken. */
  readonly kept: readonly Pick<Step, 'day' | 'activity'>[];
}

/** The day before the exam is for something light, if anything. */
const LIGHT_DAYS = 1;
/** What the system test finds can be mended in these days; one of each day of the week is among them. */
const TEST_FROM_DAYS = 8;
const TEST_UNTIL_DAYS = 2;
/** With less time, every free day may have a drill of a few minutes; with more, two a week are plenty. */
const SHORT_TIME_DAYS = 14;
const DRILL_GAP_DAYS = 3;
const NEVER_REACTED: SoloDrill = 'dont-react';

/**
 * A simple plan until the exam: mocks of growing length, drills between them, the system test while there is time to mend
 * things, and little on the last day. On the chosen days of the week only, never on the exam's own, and never endless.
 */
export function proposeSteps(situation: Situation): readonly Proposed[] {
  const { today, examDay, weekdays, ladder, kept } = situation;
  const keptDays = new Set(kept.map(({ day }) => day));
  const last = Math.min(examDay - 1, today + PLAN_LIMITS.daysAhead);
  const days = practiceDays(today, last, weekdays).filter((day) => !keptDays.has(day));
  const working = days.filter((day) => day < examDay - LIGHT_DAYS);
  const mocks = proposeMocks(working, ladder, today, examDay);
  const mockDays = new Set(mocks.map(({ day }) => day));
  const free = working.filter((day) => !mockDays.has(day));
  const ending = [...systemTest(days, situation), ...lastDay(days, examDay)];
  const room = PLAN_LIMITS.proposedSteps - mocks.length - ending.length - kept.filter(({ day }) => day >= today).length;
  return [...mocks, ...drills(free, situation, room), ...ending].sort((a, b) => a.day - b.day);
}

/** On the last day that leaves time to mend things, or else on the last day there is. */
function systemTest(days: readonly number[], { examDay, kept }: Situation): readonly Proposed[] {
  if (kept.some(({ day, activity }) => activity.kind === 'system-test' && day >= examDay - TEST_FROM_DAYS)) return [];
  const early = days.findLast((day) => day >= examDay - TEST_FROM_DAYS && day <= examDay - TEST_UNTIL_DAYS);
  const day = early ?? days.at(-1);
  return day === undefined ? [] : [{ day, activity: { kind: 'system-test' }, reason: 'test' }];
}

/** The wait for the proctor, as it will be tomorrow. */
function lastDay(days: readonly number[], examDay: number): readonly Proposed[] {
  const day = days.findLast((each) => each === examDay - LIGHT_DAYS);
  return day === undefined ? [] : [{ day, activity: drillOf('check-in-wait', DRILL_MINUTES[0]), reason: 'light' }];
}

function drills(free: readonly number[], { today, examDay, slipping }: Situation, room: number): readonly Proposed[] {
  if (room <= 0) return [];
  const daysLeft = examDay - today;
  const gap = daysLeft < SHORT_TIME_DAYS ? 1 : Math.max(DRILL_GAP_DAYS, Math.ceil(daysLeft / room));
  const turns = slipping.length === 0 ? SOLO_DRILLS : [...slipping, NEVER_REACTED];
  return spaced(free, gap, room).map((day, index) => {
    const drill = turns[index % turns.length] ?? NEVER_REACTED;
    const minutes = minutesAt((day - today) / daysLeft);
    return { day, activity: drillOf(drill, minutes), reason: slipping.includes(drill) ? 'slips' : 'habit' };
  });
}

/** Longer drills the farther one has come. */
function minutesAt(timeRatio: number): number {
  return DRILL_MINUTES[Math.floor(timeRatio * DRILL_MINUTES.length)] ?? DRILL_MINUTES[0];
}

function drillOf(drill: SoloDrill, minutes: number) {
  return { kind: 'drill' as const, drill, minutes };
}
