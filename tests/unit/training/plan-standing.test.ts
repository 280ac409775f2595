import { describe, expect, it } from 'vitest';
import { nextFreeDay, planStanding, strays } from '../../../lib/training/plan-standing';
import { standingsOf } from '../../../lib/training/step-standing';
import type { Step } from '../../../lib/training/training-plan';
import { DAY, DRILL, step, training } from './training';

const NOTHING = { sittings: [], testedAt: null, examMinutes: null };
const plan = (steps: readonly Step[], examDay = DAY + 10) => training({ steps, examDay });
const standing = (steps: readonly Step[]) => planStanding(plan(steps), standingsOf(plan(steps), NOTHING, DAY), DAY);
const next = (...steps: readonly Step[]) => standing(steps).next?.step.id ?? null;

describe('what comes next', () => {
  it('is what is due today, then what was missed yesterday, then what is ahead, then what was missed long ago', () => {
    const [old, yesterday, today, ahead] = [
      step('old', DAY - 5),
      step('y', DAY - 1),
      step('t', DAY),
      step('a', DAY + 1),
    ];
    expect(next(old, yesterday, today, ahead)).toBe('t');
    expect(next(old, yesterday, ahead)).toBe('y');
    expect(next(old, ahead)).toBe('a');
    expect(next(old)).toBe('old');
    expect(next()).toBeNull();
  });

  it('is nothing that lies on the exam’s day or after it', () => {
    const late = [step('t', DAY), step('a', DAY + 1)];
    expect(planStanding({ examDay: DAY }, standingsOf(plan(late), NOTHING, DAY), DAY).next).toBeNull();
  });

  it('is nothing that is done', () => {
    expect(next(step('t', DAY, { status: 'done' }), step('a', DAY + 1, { status: 'skipped' }))).toBeNull();
  });
});

it('counts what is done among what was not skipped', () => {
  const steps = [step('a', DAY - 3), step('b', DAY, { status: 'done' }), step('c', DAY, { status: 'skipped' })];
  expect(standing(steps)).toMatchObject({
    doneCount: 1,
    wantedCount: 2,
    daysLeft: 10,
    missed: [{ step: { id: 'a' } }],
  });
});

describe('a free day', () => {
  // The plan is for Tuesdays, Thursdays and Saturdays; today is a Wednesday.
  const [THURSDAY, SATURDAY, TUESDAY] = [DAY + 1, DAY + 3, DAY + 6];
  const missed = step('m', DAY - 1);

  it('is the next practice day without another step', () => {
    expect(nextFreeDay(plan([missed]), missed, DAY)).toBe(THURSDAY);
    expect(nextFreeDay(plan([missed, step('x', THURSDAY)]), missed, DAY)).toBe(SATURDAY);
    expect(nextFreeDay(plan([missed, step('x', THURSDAY, { status: 'removed' })]), missed, DAY)).toBe(THURSDAY);
  });

  it('is else one without a step like it', () => {
    const full = [step('x', THURSDAY), step('y', SATURDAY, { activity: DRILL })];
    expect(nextFreeDay(plan([missed, ...full], TUESDAY), missed, DAY)).toBe(SATURDAY);
  });

  it('is never the exam’s own day or a later one', () => {
    expect(nextFreeDay(plan([missed], THURSDAY), missed, DAY)).toBeNull();
    expect(nextFreeDay(plan([missed, step('x', THURSDAY)], SATURDAY), missed, DAY)).toBeNull();
  });
});

it('tells which steps an earlier exam or other days of the week leave behind', () => {
  const steps = [
    step('past', DAY - 1),
    step('fits', DAY + 1),
    step('rest', DAY + 2),
    step('own', DAY + 2, { isOwn: true }),
    step('late', DAY + 3),
  ];
  const changed = plan(steps, DAY + 3);
  expect(strays(changed, standingsOf(changed, NOTHING, DAY)).map(({ step: { id } }) => id)).toEqual(['rest', 'late']);
});
