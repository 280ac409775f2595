import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listAppointments, putAppointment } from '../../../lib/db/appointments';
import { db } from '../../../lib/db/db';
import { isReminderAlarm, markRemindersSeen, openReminder, remind, reminderNote } from '../../../lib/session/remind';
import { packEdits } from '../../../lib/settings';
import { ended, useFreshDb } from '../db/fresh-db';
import { DAY_MS, HOUR_MS, MINUTE_MS, planned, SITE, STARTS_AT } from '../schedule/planned';
import { fakeTabs } from './fake-tabs';

useFreshDb();

let allowed = true;
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  allowed = true;
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
});

const OPENS_AT = STARTS_AT - 30 * MINUTE_MS;
const shown = () => fakeBrowser.notifications.getAllCreateOptions();
const alarmAt = async () => (await fakeBrowser.alarms.getAll()).filter(isReminderAlarm)[0]?.scheduledTime;

describe('the alarm', () => {
  it('is set for the next reminder, and for the one after it', async () => {
    await putAppointment(planned());
    await remind(STARTS_AT - 3 * DAY_MS);
    expect(await alarmAt()).toBe(STARTS_AT - DAY_MS);
    await remind(STARTS_AT - DAY_MS);
    expect(await alarmAt()).toBe(OPENS_AT);
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  it('moves with the window of check-in, for what is planned already', async () => {
    await putAppointment(planned());
    await remind(STARTS_AT - 3 * HOUR_MS);
    expect(await alarmAt()).toBe(OPENS_AT);
    await packEdits.setValue({ 'own/rules': { checkInWindow: { opensMinutesBefore: 60, closesMinutesAfter: 15 } } });
    await remind(STARTS_AT - 3 * HOUR_MS);
    expect(await alarmAt()).toBe(STARTS_AT - HOUR_MS);
    await remind(STARTS_AT - HOUR_MS);
    expect(Object.keys(shown())).toContain('reminder check-in-opens a');
  });

  it('is taken back when nothing is planned any more', async () => {
    await putAppointment(planned());
    await remind(STARTS_AT - 3 * DAY_MS);
    await db.appointments.clear();
    await remind(STARTS_AT - 3 * DAY_MS);
    expect(await alarmAt()).toBeUndefined();
  });

  it('is not set for an exam that is being sat', async () => {
    await putAppointment(planned());
    await db.sessions.add(ended('s', { appointmentId: 'a' }));
    await remind(STARTS_AT - 3 * DAY_MS);
    expect(await alarmAt()).toBeUndefined();
  });
});

describe('a reminder', () => {
  it('is a notification that says which exam, when, and what to do', async () => {
    await putAppointment(planned());
    await remind(OPENS_AT);
    expect(Object.keys(shown())).toEqual(['reminder check-in-opens a']);
    expect(shown()['reminder check-in-opens a']).toMatchObject({
      type: 'basic',
      title: 'AWS SAA-C03: check-in is open',
      message: expect.stringMatching(/starts at .*check in now/),
    });
  });

  it('is given once, however often and from however many sides it is looked at', async () => {
    await putAppointment(planned());
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await Promise.all([remind(OPENS_AT), remind(OPENS_AT), remind(OPENS_AT + 1)]);
    await remind(OPENS_AT + MINUTE_MS);
    expect(create).toHaveBeenCalledOnce();
    expect((await listAppointments())[0]?.told).toEqual({ 'check-in-opens': expect.any(Number) });
  });

  it('is not tried again if the browser could not show it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await putAppointment(planned());
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('No.'));
    await remind(OPENS_AT);
    await remind(OPENS_AT + 1);
    expect(create).toHaveBeenCalledOnce();
  });

  it('comes late if the alarm did, and not at all once it is of no use', async () => {
    await putAppointment(planned());
    await remind(STARTS_AT - 2 * HOUR_MS);
    expect(Object.keys(shown())).toEqual(['reminder day-before a']);
    await putAppointment(planned({ id: 'b' }));
    await remind(STARTS_AT + 2 * HOUR_MS);
    expect(Object.keys(shown())).toEqual(['reminder day-before a']);
  });

  it('survives a damaged row beside it', async () => {
    await db.appointments.put({ id: 'broken' } as never);
    await putAppointment(planned());
    await remind(OPENS_AT);
    expect(Object.keys(shown())).toHaveLength(1);
  });
});

describe('without leave to notify', () => {
  beforeEach(async () => {
    allowed = false;
    await putAppointment(planned());
  });

  it('a reminder waits on the toolbar button', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    expect(await reminderNote(STARTS_AT - 2 * DAY_MS)).toBeNull();
    await remind(STARTS_AT - DAY_MS);
    expect(await reminderNote(STARTS_AT - DAY_MS)).toMatchObject({ text: '1 d' });
    expect(await reminderNote(OPENS_AT)).toMatchObject({ text: 'now', title: 'AWS SAA-C03: check-in is open' });
    expect(create).not.toHaveBeenCalled();
  });

  it('until it was seen in the popup, and the next one comes all the same', async () => {
    await markRemindersSeen(STARTS_AT - DAY_MS);
    expect(await reminderNote(STARTS_AT - DAY_MS)).toBeNull();
    expect(await reminderNote(OPENS_AT)).toMatchObject({ text: 'now' });
    await markRemindersSeen(OPENS_AT);
    expect(await reminderNote(OPENS_AT)).toBeNull();
  });

  it('or until it is of no use, when the alarm rings once more', async () => {
    await remind(OPENS_AT);
    const closesAt = STARTS_AT + 16 * MINUTE_MS;
    expect(await alarmAt()).toBe(closesAt);
    expect(await reminderNote(closesAt)).toBeNull();
  });

  it('or until notifications are allowed', async () => {
    await remind(OPENS_AT);
    allowed = true;
    await remind(OPENS_AT + MINUTE_MS);
    expect(Object.keys(shown())).toEqual(['reminder check-in-opens a']);
    expect(await reminderNote(OPENS_AT + MINUTE_MS)).toBeNull();
  });
});

describe('a click on a notification', () => {
  it('leads to check-in when it is open, and clears the notification', async () => {
    const tabs = fakeTabs();
    await putAppointment(planned({ site: SITE }));
    await remind(OPENS_AT);
    await openReminder('reminder check-in-opens a');
    expect(shown()).toEqual({});
    const [exam, checkIn] = tabs.all();
    expect(exam).toMatchObject({ url: SITE.url, active: false });
    expect(checkIn).toMatchObject({
      url: expect.stringMatching(new RegExp(`/checkin\\.html\\?tab=${exam?.id}&appointment=a$`)),
      active: true,
    });
  });

  it('leads to check-in for an appointment whose id has spaces', async () => {
    const tabs = fakeTabs();
    await openReminder('reminder check-in-opens one with spaces');
    expect(tabs.all()[0]?.url).toMatch(/appointment=one\+with\+spaces$/);
  });

  it('opens the system test the day before, in a window of its own where none is open', async () => {
    const tabs = fakeTabs();
    await openReminder('reminder day-before a');
    expect(tabs.all()).toMatchObject([{ url: expect.stringMatching(/\/system-test\.html$/), windowId: 1 }]);
    tabs.closeWindow(1);
    await openReminder('reminder day-before a');
    expect(tabs.all()).toMatchObject([{ url: expect.stringMatching(/\/system-test\.html$/), active: true }]);
  });

  it('of somebody else is none of ours', async () => {
    const tabs = fakeTabs();
    await openReminder('other');
    expect(tabs.all()).toEqual([]);
  });
});
