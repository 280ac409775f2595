import { describe, expect, it } from 'vitest';
import { choiceFor, newPlanDraft, planDraftOf, readPlanDraft, withDate } from '../../../components/training/plan-draft';
import { readStepDraft, stepDraftOf } from '../../../components/training/step-draft';
import { stepGroups } from '../../../components/training/step-groups';
import { usualTime } from '../../../components/training/usual-time';
import type { StepStanding } from '../../../lib/training/step-standing';
import { dateOfDay, instantOn } from '../../../lib/training/times-of-day';
import { PLAN_LIMITS } from '../../../lib/training/training-plan';
import { DAY, DRILL, step, training } from '../training/training';

const draft = (inDays: number) => ({ ...newPlanDraft(), date: dateOfDay(DAY + inDays) });

describe('the form of a plan', () => {
  it.each([
    ['no day', { ...newPlanDraft(), date: '' }, 'no-date'],
    ['a day that is none', { ...newPlanDraft(), date: '2026-02-30' }, 'no-date'],
    ['yesterday', draft(-1), 'over'],
    ['a day in more than a year', draft(PLAN_LIMITS.daysAhead + 1), 'too-far'],
    ['no day of the week', { ...draft(9), weekdays: [] }, 'no-weekdays'],
  ])('says what is wrong with %s', (_, wrong, problem) => {
    expect(readPlanDraft(wrong, DAY)).toBe(problem);
  });

  it('takes today, and a day in a year', () => {
    expect(readPlanDraft(draft(0), DAY)).toMatchObject({ examDay: DAY });
    expect(readPlanDraft(draft(PLAN_LIMITS.daysAhead), DAY)).toMatchObject({ examDay: DAY + PLAN_LIMITS.daysAhead });
  });

  it('takes every day of the week where there is little time, unless they were chosen', () => {
    expect(withDate(newPlanDraft(), dateOfDay(DAY + 5), DAY).weekdays).toHaveLength(7);
    expect(withDate(newPlanDraft(), dateOfDay(DAY + 50), DAY).weekdays).toEqual([2, 4, 6]);
    const chosen = { ...newPlanDraft(), weekdays: [7], areChosen: true } as const;
    expect(withDate(chosen, dateOfDay(DAY + 5), DAY).weekdays).toEqual([7]);
    expect(withDate(planDraftOf(training()), dateOfDay(DAY + 5), DAY).weekdays).toEqual([2, 4, 6]);
  });

  it('begins with the exam that was practised last, under its rules', () => {
    const practised = { code: 'SAA-C03', title: 'Solutions Architect', minutes: 130 };
    expect(choiceFor(practised, [])).toMatchObject({ examCode: 'SAA-C03', packId: 'onvue/aws' });
    expect(choiceFor({ ...practised, code: 'gone' }, []).examCode).toBeNull();
    expect(choiceFor(null, []).examCode).toBeNull();
  });
});

describe('the form of a step', () => {
  const when = { today: DAY, examDay: DAY + 10 };
  const mock = stepDraftOf(DAY + 2, { kind: 'mock', minutes: 45 });

  it('gives back what it was opened with', () => {
    for (const activity of [DRILL, { kind: 'mock', minutes: 45 }, { kind: 'system-test' }] as const) {
      expect(readStepDraft(stepDraftOf(DAY + 2, activity), when)).toEqual({ day: DAY + 2, activity });
    }
  });

  it.each([
    ['no day', { ...mock, date: '' }, 'no-date'],
    ['yesterday', { ...mock, date: dateOfDay(DAY - 1) }, 'over'],
    ['the exam’s own day', { ...mock, date: dateOfDay(DAY + 10) }, 'after-exam'],
    ['no minutes', { ...mock, mockMinutes: ' ' }, 'no-minutes'],
    ['half a minute', { ...mock, mockMinutes: '0.5' }, 'no-minutes'],
    ['a day of minutes', { ...mock, mockMinutes: '1440' }, 'no-minutes'],
  ])('says what is wrong with %s', (_, wrong, problem) => {
    expect(readStepDraft(wrong, when)).toBe(problem);
  });
});

describe('the list of steps', () => {
  const standing = (id: string, day: number, state: StepStanding['state']): StepStanding => ({
    step: step(id, day),
    state,
    sessionId: null,
  });
  const ids = (steps: readonly StepStanding[]) => steps.map((one) => one.step.id);

  it('shows all of a few steps, and folds away what was done long ago', () => {
    const { behind, now, later } = stepGroups(
      [
        standing('done', DAY - 5, 'done'),
        standing('missed', DAY - 4, 'missed'),
        standing('fresh', DAY - 1, 'done'),
        standing('far', DAY + 30, 'ahead'),
      ],
      DAY,
    );
    expect([behind, now, later].map(ids)).toEqual([['done'], ['missed', 'fresh', 'far'], []]);
  });

  it('shows of many those of a week, or the next four', () => {
    const daily = Array.from({ length: 20 }, (_, index) => standing(`${index}`, DAY + index, 'ahead'));
    expect(stepGroups(daily, DAY).now).toHaveLength(7);
    const weekly = Array.from({ length: 20 }, (_, index) => standing(`${index}`, DAY + index * 7, 'ahead'));
    expect(stepGroups(weekly, DAY).now).toHaveLength(4);
  });
});

describe('the time that a mock is given at first', () => {
  const at = (time: string) => instantOn(DAY, time, undefined) ?? 0;

  it('is in the morning, else soon, and never on another day', () => {
    expect(usualTime(DAY + 1, at('15:00'))).toBe('10:00');
    expect(usualTime(DAY, at('09:00'))).toBe('10:00');
    expect(usualTime(DAY, at('15:10'))).toBe('16:30');
    expect(usualTime(DAY, at('23:20'))).toBe('23:45');
  });
});
