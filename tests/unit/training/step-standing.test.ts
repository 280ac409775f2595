import { describe, expect, it } from 'vitest';
import type { SoloDrill } from '../../../lib/drills/solo-drills';
import type { Sitting } from '../../../lib/habits/sitting';
import { type Done, standingsOf } from '../../../lib/training/step-standing';
import type { Step } from '../../../lib/training/training-plan';
import { sat } from '../habits/sat';
import { DAY, DRILL, step, training } from './training';

const states = (steps: readonly Step[], sittings: readonly Sitting[], more: Partial<Done> = {}) =>
  standingsOf(training({ steps }), { sittings, testedAt: null, examMinutes: 130, ...more }, DAY).map(
    ({ step: { id }, state, sessionId }) => [id, state, ...(sessionId === null ? [] : [sessionId])].join(' '),
  );

const drilled = (day: number, drill: SoloDrill, minutes: number) =>
  sat(day, { drill, minutes, exam: null, examMinutes: minutes });
const drill = (id: string, day: number, changes: Partial<Step> = {}) => step(id, day, { activity: DRILL, ...changes });

describe('a step', () => {
  it('is ahead, due today or missed while nothing was done for it', () => {
    expect(states([step('a', DAY - 1), step('b', DAY), step('c', DAY + 1)], [])).toEqual([
      'a missed',
      'b today',
      'c ahead',
    ]);
  });

  it('is ticked off by hand, skipped, or removed', () => {
    const steps = [
      step('a', DAY, { status: 'done' }),
      step('b', DAY, { status: 'skipped' }),
      step('c', DAY, { status: 'removed' }),
    ];
    expect(states(steps, [])).toEqual(['a done', 'b skipped']);
  });

  it('comes in the order of days, and on a day what prepares comes first', () => {
    const steps = [step('mock', DAY), step('test', DAY, { activity: { kind: 'system-test' } }), drill('d', DAY)];
    expect(states([step('later', DAY + 1), ...steps], []).map((text) => text.split(' ')[0])).toEqual([
      'test',
      'd',
      'mock',
      'later',
    ]);
  });
});

describe('a mock', () => {
  it.each([
    ['as long', sat(DAY, { minutes: 30 }), true],
    ['a few seconds shorter', sat(DAY, { minutes: 29.2 }), true],
    ['longer', sat(DAY, { minutes: 90 }), true],
    ['too short', sat(DAY, { minutes: 20 }), false],
    ['of no exam in particular', sat(DAY, { minutes: 30, exam: null }), true],
    ['given up', sat(DAY, { minutes: 40, outcome: 'given-up' }), false],
    ['of the day before', sat(DAY - 1, { minutes: 30 }), false],
    ['that is a drill', drilled(DAY, 'sit-still', 30), false],
  ])('of 30 minutes and a sitting %s', (_, sitting, isDone) => {
    expect(states([step('a', DAY)], [sitting])).toEqual([isDone ? `a done s${sitting.day}` : 'a today']);
  });

  it('is not ticked off by another exam, if the plan is for one', () => {
    const choice = { ...training().choice, examCode: 'AZ-104' };
    const plan = training({ choice, steps: [step('a', DAY)] });
    const done = { sittings: [sat(DAY)], testedAt: null, examMinutes: 100 };
    expect(standingsOf(plan, done, DAY)[0]?.state).toBe('today');
    const az = sat(DAY, { exam: { code: 'AZ-104', title: 'Azure', questions: null, passMark: null } });
    expect(standingsOf(plan, { ...done, sittings: [az] }, DAY)[0]?.state).toBe('done');
  });

  it('at full length is sat when most of the exam’s time was, as for readiness', () => {
    const full = step('a', DAY, { activity: { kind: 'mock', minutes: 130 } });
    expect(states([full], [sat(DAY, { minutes: 105 })])).toEqual([`a done s${DAY}`]);
    expect(states([full], [sat(DAY, { minutes: 100 })])).toEqual(['a today']);
  });
});

describe('a drill', () => {
  it('is ticked off by that very drill, if it was not stopped early', () => {
    expect(states([drill('a', DAY)], [drilled(DAY, 'silent-reading', 5)])).toEqual([`a done s${DAY}`]);
    expect(states([drill('a', DAY)], [drilled(DAY, 'silent-reading', 2)])).toEqual(['a today']);
    expect(states([drill('a', DAY)], [drilled(DAY, 'sit-still', 10)])).toEqual(['a today']);
  });

  it('of waiting is ticked off by a wait of any length', () => {
    const wait = drill('a', DAY, { activity: { kind: 'drill', drill: 'check-in-wait', minutes: 10 } });
    expect(states([wait], [drilled(DAY, 'check-in-wait', 1)])).toEqual([`a done s${DAY}`]);
  });
});

describe('what is done', () => {
  it('late counts until the next step of its kind has its turn', () => {
    const steps = [drill('a', DAY - 4), drill('b', DAY - 1)];
    expect(states(steps, [drilled(DAY - 2, 'silent-reading', 5)])).toEqual([`a done s${DAY - 2}`, 'b missed']);
    expect(states(steps, [drilled(DAY, 'silent-reading', 5)])).toEqual(['a missed', `b done s${DAY}`]);
  });

  it('counts once, and not ahead', () => {
    const sitting = drilled(DAY, 'silent-reading', 5);
    expect(states([drill('a', DAY), drill('b', DAY)], [sitting])).toEqual([`a done s${DAY}`, 'b today']);
    expect(states([drill('a', DAY), drill('b', DAY + 1)], [sitting, { ...sitting, sessionId: 't' }])).toEqual([
      `a done s${DAY}`,
      'b ahead',
    ]);
  });

  it('before the step was planned does not count', () => {
    const sitting = sat(DAY);
    expect(states([step('a', DAY, { plannedAt: sitting.startedAt + 1 })], [sitting])).toEqual(['a today']);
  });

  it('for the system test is a complete test from its day on', () => {
    const test = step('a', DAY, { activity: { kind: 'system-test' }, plannedAt: 100 });
    expect(states([test], [], { testedAt: { day: DAY, at: 101 } })).toEqual(['a done']);
    expect(states([test], [], { testedAt: { day: DAY, at: 99 } })).toEqual(['a today']);
    expect(states([test], [], { testedAt: { day: DAY - 1, at: 101 } })).toEqual(['a today']);
  });
});
