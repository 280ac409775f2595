import { describe, expect, it } from 'vitest';
import { parseActivity, parseStoredPlan, parseTrainingPlan } from '../../../lib/training/parse-training-plan';
import { PLAN_LIMITS } from '../../../lib/training/training-plan';
import { DAY, DRILL, step, training } from './training';

const PLAN = training({
  reminderTimes: ['07:30', '18:00'],
  steps: [
    step('a', DAY),
    step('b', DAY + 1, { activity: DRILL, status: 'done', isOwn: true, plannedAt: 5, changedAt: 6 }),
    step('c', DAY + 2, { activity: { kind: 'system-test' }, reason: 'test', status: 'removed' }),
  ],
});

describe('a stored plan', () => {
  it('is read as it was written, also after a way through JSON', () => {
    expect(parseTrainingPlan(PLAN)).toEqual(PLAN);
    expect(parseTrainingPlan(JSON.parse(JSON.stringify(PLAN)))).toEqual(PLAN);
  });

  it('that was deleted is none, but can be told to older copies', () => {
    expect(parseTrainingPlan({ ...PLAN, isDeleted: true })).toBeNull();
    expect(parseStoredPlan({ ...PLAN, isDeleted: true })?.isDeleted).toBe(true);
  });

  it.each([null, undefined, 7, 'plan', [], {}, { id: 'x' }, { id: '', examDay: 1 }, { id: 'x', examDay: 1.5 }])(
    'is none if it is %j',
    (value) => expect(parseTrainingPlan(value)).toBeNull(),
  );

  it('loses what makes no sense, and nothing else', () => {
    const read = parseTrainingPlan({
      ...PLAN,
      changedAt: Number.NaN,
      weekdays: [9, 2, '4', 2],
      reminderTimes: ['25:00', '18:00', '18:00', 7, '07:30', '6:00'],
      steps: [...PLAN.steps, step('a', DAY + 9), { id: 'd' }, { ...step('e', DAY), activity: { kind: 'nap' } }, null],
    });
    expect(read).toEqual({ ...PLAN, changedAt: 0, weekdays: [2] });
  });

  it('without days of the week is for every day', () => {
    expect(parseTrainingPlan({ ...PLAN, weekdays: [] })?.weekdays).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('has no endless lists: many removed steps push out no step that is there', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      step(`r${index}`, DAY, { status: 'removed', changedAt: index }),
    );
    const read = parseTrainingPlan({ ...PLAN, steps: [...many, ...PLAN.steps] });
    expect(read?.steps.filter(({ status }) => status !== 'removed')).toHaveLength(2);
    expect(read?.steps).toHaveLength(2 + PLAN_LIMITS.removedSteps);
    expect(read?.steps.some(({ id }) => id === 'r499')).toBe(true);
    expect(read?.steps.some(({ id }) => id === 'r0')).toBe(false);
  });

  it('is read without harm whatever is damaged in it', () => {
    const BROKEN = [null, undefined, -1, 1e300, Number.NaN, '', 'x'.repeat(9999), [], {}, [[]], true];
    const keys = ['id', 'changedAt', 'choice', 'examDay', 'weekdays', 'reminderTimes', 'steps', 'isDeleted'];
    const ofSteps = ['id', 'day', 'activity', 'reason', 'status', 'isOwn', 'plannedAt', 'changedAt'];
    for (const broken of BROKEN) {
      for (const key of keys) expectSound(parseStoredPlan({ ...PLAN, [key]: broken }));
      for (const key of ofSteps) {
        expectSound(parseStoredPlan({ ...PLAN, steps: [{ ...step('a', DAY), [key]: broken }, broken] }));
      }
    }
  });

  /** Reading it once more changes nothing: all that is left makes sense. */
  function expectSound(read: ReturnType<typeof parseStoredPlan>) {
    expect(parseStoredPlan(JSON.parse(JSON.stringify(read)))).toEqual(read);
  }
});

describe('an activity', () => {
  it.each([
    { kind: 'mock', minutes: 0 },
    { kind: 'mock', minutes: 721 },
    { kind: 'mock', minutes: 1.5 },
    { kind: 'drill', drill: 'silent-reading', minutes: 3 },
    { kind: 'drill', drill: 'singing', minutes: 5 },
    { kind: 'nap' },
    null,
  ])('%j is none', (value) => expect(parseActivity(value)).toBeNull());

  it('is a mock, a drill or the system test', () => {
    expect(parseActivity({ kind: 'mock', minutes: 130, more: 1 })).toEqual({ kind: 'mock', minutes: 130 });
    expect(parseActivity(DRILL)).toEqual(DRILL);
    expect(parseActivity({ kind: 'system-test' })).toEqual({ kind: 'system-test' });
  });
});
