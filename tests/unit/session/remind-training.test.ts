import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { createDayOf } from '../../../lib/habits/days';
import { isReminderAlarm, markRemindersSeen, remind, reminderNote } from '../../../lib/session/remind';
import { openTrainingReminder, snoozeOf, snoozeTraining } from '../../../lib/session/remind-training';
import { trainingPlan, trainingTold } from '../../../lib/settings';
import { instantOn } from '../../../lib/training/times-of-day';
import type { Step } from '../../../lib/training/training-plan';
import { session, useFreshDb } from '../db/fresh-db';
import { recorded } from '../habits/sat';
import { planned } from '../schedule/planned';
import { DRILL, step, training } from '../training/training';
import { fakeTabs } from './fake-tabs';

useFreshDb();

const DAY = createDayOf(undefined)(new Date(2026, 10, 25, 12).getTime());
const MINUTE_MS = 60_000;
const at = (time: string, day = DAY) => instantOn(day, time, undefined) ?? 0;
const SIX = at('18:00');
const ID = `training ${DAY}`;

let allowed = true;
beforeEach(async () => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fakeBrowser.reset();
  allowed = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  await plan([step('a', DAY, { activity: DRILL, reason: 'habit' })]);
});

async function plan(steps: readonly Step[], reminderTimes: readonly string[] = ['18:00']) {
  await trainingPlan.setValue(training({ examDay: DAY + 10, steps, reminderTimes }));
}
const shown = () => fakeBrowser.notifications.getAllCreateOptions();
const alarmAt = async () => (await fakeBrowser.alarms.getAll()).filter(isReminderAlarm)[0]?.scheduledTime;

/** A drill of five minutes that was done on that day at noon. */
const drilled = (drill: 'silent-reading' | 'sit-still') => {
  const startedAt = at('12:00');
  const times = { createdAt: startedAt, startedAt, endedAt: startedAt + 5 * MINUTE_MS };
  return recorded(5, { id: drill, drill, ...times });
};

describe('a reminder of the plan', () => {
  it('is a notification at the chosen time that names the step, says why, and can be answered', async () => {
    await remind(at('17:59'));
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBe(SIX);
    await remind(SIX);
    expect(shown()[ID]).toMatchObject({
      title: 'Today: Silent reading, 5 minutes',
      message: expect.stringMatching(/^Reading aloud and moving the lips .* Click here to begin\.$/),
      buttons: [{ title: 'Snooze 30 minutes' }, { title: 'Not today' }],
    });
  });

  it('comes once, however often and from however many sides it is looked at', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([remind(SIX), remind(SIX), remind(SIX + 1)]);
    await remind(SIX + MINUTE_MS);
    expect(create).toHaveBeenCalledOnce();
  });

  it('comes late if the browser was closed, but not on the next day', async () => {
    await remind(at('23:00'));
    expect(Object.keys(shown())).toEqual([ID]);
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true);
    await plan([step('a', DAY, { activity: DRILL })]);
    await remind(at('09:00', DAY + 1));
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBeUndefined();
  });

  it('does not come where no time is chosen', async () => {
    await plan([step('a', DAY)], []);
    await remind(SIX);
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBeUndefined();
  });

  it('does not come where the step is done already, was skipped, or is none of today’s', async () => {
    await db.sessions.add(drilled('silent-reading'));
    await remind(SIX);
    await plan([step('a', DAY, { status: 'skipped' }), step('b', DAY - 1), step('c', DAY + 1)]);
    await remind(SIX);
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBe(at('18:00', DAY + 1));
  });

  it('does not come once the exam’s day has come, whatever was left open', async () => {
    await trainingPlan.setValue(training({ examDay: DAY, steps: [step('a', DAY)], reminderTimes: ['18:00'] }));
    await remind(SIX);
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBeUndefined();
  });

  it('comes where something else was done', async () => {
    await db.sessions.add(drilled('sit-still'));
    await remind(SIX);
    expect(Object.keys(shown())).toEqual([ID]);
  });

  it('leaves a mock that has a time of its own to that one’s reminders', async () => {
    await plan([step('a', DAY)]);
    await putAppointment(planned({ startsAt: at('19:00'), changedAt: SIX }));
    await remind(SIX);
    expect(shown()).toEqual({});
  });

  it('does not disturb a session, and comes soon after it', async () => {
    await db.sessions.add(session('s', { state: 'running', startedAt: SIX - MINUTE_MS, createdAt: SIX - MINUTE_MS }));
    await remind(SIX);
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBe(SIX + 5 * MINUTE_MS);
    await db.sessions.clear();
    await remind(SIX + 5 * MINUTE_MS);
    expect(Object.keys(shown())).toEqual([ID]);
  });

  it('is not tried again if the browser could not show it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('No.'));
    await remind(SIX);
    await remind(SIX + 1);
    expect(create).toHaveBeenCalledOnce();
  });

  it('does not mind a plan that is damaged', async () => {
    await trainingPlan.setValue({ id: 7 } as never);
    await remind(SIX);
    expect(shown()).toEqual({});
  });
});

describe('snooze', () => {
  it('takes the reminder away and brings it back in half an hour', async () => {
    await remind(SIX);
    await snoozeTraining('half-hour', SIX + MINUTE_MS);
    expect(shown()).toEqual({});
    await remind(SIX + MINUTE_MS);
    expect(await alarmAt()).toBe(SIX + 31 * MINUTE_MS);
    await remind(SIX + 31 * MINUTE_MS);
    expect(Object.keys(shown())).toEqual([ID]);
  });

  it('“not today” is quiet for the day', async () => {
    await plan([step('a', DAY), step('b', DAY + 1)], ['18:00', '20:00']);
    await snoozeTraining('today', SIX);
    await remind(at('20:00'));
    expect(shown()).toEqual({});
    expect(await alarmAt()).toBe(at('18:00', DAY + 1));
  });

  it('is what the notification’s buttons mean, and nothing else is', async () => {
    expect([0, 1, 2].map((button) => snoozeOf(ID, button))).toEqual(['half-hour', 'today', null]);
    expect(snoozeOf('reminder check-in-opens a', 0)).toBeNull();
    await snoozeTraining('for ever', SIX);
    expect(await trainingTold.getValue()).toEqual({ toldAt: 0, snoozedUntil: 0, quietDay: null });
  });
});

describe('without leave to notify', () => {
  beforeEach(() => {
    allowed = false;
  });

  it('a reminder waits on the toolbar button until the popup has shown it', async () => {
    expect(await reminderNote(at('17:59'))).toBeNull();
    await remind(SIX);
    expect(await reminderNote(SIX)).toEqual({ text: 'plan', title: 'Today: Silent reading, 5 minutes' });
    await markRemindersSeen(SIX);
    expect(await reminderNote(SIX)).toBeNull();
  });

  it('or until the day is over, when the alarm rings once more', async () => {
    await remind(SIX);
    expect(await alarmAt()).toBe(at('00:00', DAY + 1));
    expect(await reminderNote(at('00:00', DAY + 1))).toBeNull();
  });
});

describe('a click on the notification', () => {
  const opened = async (steps: readonly Step[]) => {
    const tabs = fakeTabs();
    vi.setSystemTime(SIX);
    await plan(steps);
    await openTrainingReminder(ID);
    return tabs.all().map(({ url }) => url?.replace(/^.*\//, ''));
  };

  it.each([
    ['the very drill', step('a', DAY, { activity: DRILL }), 'drills.html?drill=silent-reading&minutes=5'],
    ['the mock in the plan', step('a', DAY), 'plan.html?step=a'],
    ['the system test', step('a', DAY, { activity: { kind: 'system-test' } }), 'system-test.html'],
    ['the plan, where nothing is open any more', step('a', DAY, { status: 'done' }), 'plan.html'],
  ])('leads to %s', async (_, one, page) => {
    expect(await opened([one])).toEqual([page]);
  });

  it('of somebody else is none of ours', async () => {
    const tabs = fakeTabs();
    await openTrainingReminder('reminder check-in-opens a');
    expect(tabs.all()).toEqual([]);
  });
});
