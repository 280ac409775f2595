import { describe, expect, it } from 'vitest';
import {
  type Change,
  deleted,
  newPlan,
  restored,
  withChangedStep,
  withHead,
  withMovedSteps,
  withOwnStep,
  withProposal,
  withStatus,
} from '../../../lib/training/change-plan';
import { stayingSteps } from '../../../lib/training/keeping';
import { standingsOf } from '../../../lib/training/step-standing';
import { type Step, stepsOf, type TrainingPlan } from '../../../lib/training/training-plan';
import { sat } from '../habits/sat';
import { DAY, DRILL, step, training } from './training';

function at(now: number): Change {
  let count = 0;
  return {
    now,
    newId: () => {
      count += 1;
      return `new-${now}-${count}`;
    },
  };
}

const PLAN = training({ steps: [step('a', DAY), step('b', DAY + 2), step('c', DAY + 4)] });
const byId = (plan: TrainingPlan, id: string) => plan.steps.find((each) => each.id === id);
const ids = (plan: TrainingPlan) => stepsOf(plan).map(({ id }) => id);

/** As two copies of a plan become one: of each step, the later version. */
function merged(one: TrainingPlan, other: TrainingPlan): TrainingPlan {
  const later = (step: Step, against: Step | undefined) =>
    against && against.changedAt > step.changedAt ? against : step;
  const more = other.steps.filter(({ id }) => byId(one, id) === undefined);
  return { ...one, steps: [...one.steps.map((each) => later(each, byId(other, each.id))), ...more] };
}

describe('a new plan', () => {
  it('has the proposed steps, each with an id of its own and the time from which sittings count', () => {
    const proposed = [
      { day: DAY, activity: DRILL, reason: 'habit' },
      { day: DAY + 1, activity: { kind: 'mock', minutes: 15 }, reason: 'longer' },
    ] as const;
    const { choice, examDay, weekdays, reminderTimes } = PLAN;
    const plan = newPlan({ choice, examDay, weekdays, reminderTimes }, proposed, at(9));
    expect(new Set([plan.id, ...ids(plan)]).size).toBe(3);
    expect(plan.steps).toMatchObject([
      { ...proposed[0], status: 'open', isOwn: false, plannedAt: 9, changedAt: 9 },
      proposed[1],
    ]);
  });
});

describe('a change', () => {
  it('of a step makes it one’s own', () => {
    const plan = withChangedStep(PLAN, 'b', { day: DAY + 3, activity: DRILL }, at(5));
    expect(byId(plan, 'b')).toMatchObject({ day: DAY + 3, activity: DRILL, reason: 'own', isOwn: true, changedAt: 5 });
    expect(byId(plan, 'a')).toEqual(byId(PLAN, 'a'));
  });

  it('of its day alone leaves it what it was there for', () => {
    expect(byId(withMovedSteps(PLAN, new Map([['b', DAY + 3]]), at(5)), 'b')).toMatchObject({
      day: DAY + 3,
      reason: 'longer',
    });
  });

  it('adds a step, of one’s own', () => {
    const plan = withOwnStep(PLAN, DAY + 1, DRILL, at(5));
    expect(stepsOf(plan)[1]).toMatchObject({ day: DAY + 1, isOwn: true, reason: 'own', plannedAt: 5 });
  });

  it('that removes a step is remembered, so that another copy of the plan does not bring it back', () => {
    const plan = withStatus(PLAN, new Set(['b']), 'removed', at(5));
    expect(ids(plan)).toEqual(['a', 'c']);
    expect(ids(merged(plan, PLAN))).toEqual(['a', 'c']);
    expect(ids(merged(PLAN, plan))).toEqual(['a', 'c']);
  });

  it('that deletes the plan is one, too', () => {
    expect(deleted(PLAN, at(5))).toMatchObject({ id: 'plan', isDeleted: true, changedAt: 5, steps: [] });
  });
});

describe('undo', () => {
  const changes: readonly [string, (plan: TrainingPlan) => TrainingPlan][] = [
    ['a removed step', (plan) => withStatus(plan, new Set(['b']), 'removed', at(5))],
    ['a changed step', (plan) => withChangedStep(plan, 'a', { activity: DRILL }, at(5))],
    ['an added step', (plan) => withOwnStep(plan, DAY, DRILL, at(5))],
    ['another exam’s day', (plan) => withHead(plan, { examDay: DAY + 20 }, at(5))],
    [
      'another proposal',
      (plan) => withProposal(plan, new Set(['a']), [{ day: DAY, activity: DRILL, reason: 'habit' }], at(5)),
    ],
    ['a deleted plan', (plan) => deleted(plan, at(5))],
  ];
  it.each(changes)('takes back %s, here and in every other copy', (_, change) => {
    const changed = change(PLAN);
    const undone = restored(PLAN, changed, at(6));
    const plain = (plan: TrainingPlan) => ({
      ...plan,
      changedAt: 0,
      steps: stepsOf(plan).map((each) => ({ ...each, changedAt: 0 })),
    });
    expect(plain(undone)).toEqual(plain(PLAN));
    expect(ids(merged(changed, undone))).toEqual(ids(PLAN));
    expect(undone.changedAt).toBe(6);
  });
});

describe('another proposal', () => {
  const steps = [
    step('missed', DAY - 2),
    step('own-missed', DAY - 2, { isOwn: true, activity: DRILL }),
    step('sat', DAY - 1, { activity: { kind: 'mock', minutes: 15 } }),
    step('ticked', DAY, { status: 'done', activity: DRILL }),
    step('skipped', DAY, { status: 'skipped' }),
    step('ahead', DAY + 2),
    step('own', DAY + 3, { isOwn: true }),
    step('own-too-late', DAY + 10, { isOwn: true }),
  ];
  const plan = training({ steps });
  const done = { sittings: [sat(DAY - 1, { minutes: 20 })], testedAt: null, examMinutes: null };

  it('keeps what was done or skipped and what was planned by hand, and takes the place of the rest', () => {
    const staying = stayingSteps(standingsOf(plan, done, DAY), plan.examDay).map((one) => one.step.id);
    expect(staying).toEqual(['sat', 'ticked', 'skipped', 'own']);
    const next = withProposal(plan, new Set(staying), [{ day: DAY + 1, activity: DRILL, reason: 'habit' }], at(5));
    expect(ids(next)).toEqual(['sat', 'ticked', 'skipped', 'new-5-1', 'own']);
    expect(byId(next, 'ahead')).toMatchObject({ status: 'removed', changedAt: 5 });
  });
});
