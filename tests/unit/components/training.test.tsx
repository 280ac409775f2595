// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TodaysStep } from '../../../components/popup/TodaysStep';
import { NextStepCard } from '../../../components/training/NextStepCard';
import { TrainingPart } from '../../../components/training/TrainingPart';
import { putAppointment } from '../../../lib/db/appointments';
import { createDayOf } from '../../../lib/habits/days';
import { trainingPlan } from '../../../lib/settings';
import { parseStoredPlan } from '../../../lib/training/parse-training-plan';
import { type Step, stepsOf, type TrainingPlan } from '../../../lib/training/training-plan';
import { useFreshDb } from '../db/fresh-db';
import { planned } from '../schedule/planned';
import { DRILL, step, training } from '../training/training';
import { change, find, mount } from './mounted';

useFreshDb();
/** A Wednesday at noon. */
const NOW = new Date(2026, 10, 25, 12).getTime();
const DAY = createDayOf(undefined)(NOW);
let sent: { type: string; payload: unknown }[];

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  vi.setSystemTime(NOW);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push(message as (typeof sent)[number]);
  });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const store = (steps: readonly Step[], changes: Partial<TrainingPlan> = {}) =>
  trainingPlan.setValue(training({ examDay: DAY + 10, steps, ...changes }));
const stored = async () => parseStoredPlan(await trainingPlan.getValue());

async function shown(text: string): Promise<HTMLElement> {
  const root = await mount(<TrainingPart />);
  await vi.waitFor(() => expect(root.textContent).toContain(text));
  return root;
}
const click = (root: HTMLElement, text: string) => change(() => find(root, 'button', text).click());

describe('the training plan', () => {
  it('begins with the exam’s day', async () => {
    const root = await shown('When is your exam?');
    await click(root, 'Make a plan');
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('date'));
  });

  it('offers a free day for what was missed, in one click, and takes it back', async () => {
    await store([step('a', DAY - 1, { activity: DRILL })]);
    const root = await shown('Still open');
    await click(root, 'Move to tomorrow');
    await vi.waitFor(async () => expect(stepsOf((await stored()) ?? training())[0]?.day).toBe(DAY + 1));
    await vi.waitFor(() => expect(root.textContent).toContain('Moved to tomorrow: Silent reading, 5 minutes'));
    await click(root, 'Undo');
    await vi.waitFor(async () => expect(stepsOf((await stored()) ?? training())[0]?.day).toBe(DAY - 1));
  });

  it('moves or skips several missed steps at once', async () => {
    await store([step('a', DAY - 2), step('b', DAY - 1)]);
    const root = await shown('2 steps of the days before are still open');
    await click(root, 'Move them to free days');
    await vi.waitFor(async () =>
      expect(stepsOf((await stored()) ?? training()).map(({ day }) => day)).toEqual([DAY + 1, DAY + 3]),
    );
    await click(root, 'Undo');
    await vi.waitFor(() => expect(root.textContent).toContain('Skip them'));
    await click(root, 'Skip them');
    await vi.waitFor(() => expect(root.textContent).toContain('Skipped 2 steps'));
  });

  it('is kind when the exam is over', async () => {
    await store([step('a', DAY - 3, { status: 'done' })], { examDay: DAY - 1 });
    const root = await shown('Your exam is behind you');
    expect(root.textContent).toContain('On the way there you did 1 step of your plan.');
    expect(find(root, 'button', 'Plan for another exam')).toBeTruthy();
  });

  it('says what to do on the exam’s day, and where no step is left', async () => {
    await store([], { examDay: DAY });
    expect((await shown('good luck')).textContent).not.toContain('Add a step');
    await store([]);
    await shown('No step is open until the exam.');
  });
});

describe('the card on the home page', () => {
  it('leads to the very drill that is due', async () => {
    await store([step('a', DAY, { activity: DRILL })]);
    const root = await mount(<NextStepCard sittings={[]} />);
    await vi.waitFor(() => expect(root.textContent).toContain('Next in your plan, today'));
    expect(find(root, 'a', 'Start').getAttribute('href')).toBe('drills.html?drill=silent-reading&minutes=5');
  });

  it('is not there for a mock that has a time of its own: that is shown already', async () => {
    await store([step('a', DAY)]);
    const root = await mount(<NextStepCard sittings={[]} />);
    await vi.waitFor(() => expect(root.textContent).toContain('Mock exam, 30 minutes'));
    await putAppointment(planned({ startsAt: NOW + 3_600_000 }));
    await vi.waitFor(() => expect(root.textContent).toBe(''));
  });
});

describe('the line in the popup', () => {
  it('names today’s step, counts as its reminder, and puts reminders off', async () => {
    await store([step('a', DAY, { activity: DRILL })], { reminderTimes: ['18:00'] });
    const root = await mount(<TodaysStep />);
    await vi.waitFor(() => expect(root.textContent).toContain('Today: Silent reading, 5 minutes · Start'));
    await vi.waitFor(() => expect(sent.map(({ type }) => type)).toEqual(['plan.seen']));
    await vi.waitFor(() => find(root, 'button', 'Snooze 30 minutes'));
    await click(root, 'Snooze 30 minutes');
    expect(sent.at(-1)).toMatchObject({ type: 'plan.snooze', payload: { by: 'half-hour' } });
  });

  it('goes when the step is done, and is not there on days of rest', async () => {
    const steps = [step('a', DAY, { activity: DRILL }), step('b', DAY + 1)];
    await store(steps);
    const root = await mount(<TodaysStep />);
    await vi.waitFor(() => expect(root.textContent).toContain('Today'));
    await store(steps.map((one) => (one.id === 'a' ? { ...one, status: 'done' } : one)));
    await vi.waitFor(() => expect(root.textContent).toBe(''));
  });
});
