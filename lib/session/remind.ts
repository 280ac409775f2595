import { browser } from 'wxt/browser';
import { claimReminder, listAppointments, satAppointments } from '../db/appointments';
import { REMINDER_TEXTS } from '../locales/en/schedule';
import type { BadgeNote } from '../platform/badge';
import { clearNotification, mayNotify, notify } from '../platform/notifications';
import { openTab } from '../platform/open-tab';
import type { PackEdits } from '../providers/edit-pack';
import { formatDateTime, formatTime } from '../report/calendar';
import type { Appointment, ReminderKind } from '../schedule/appointment';
import { dueReminders, nextLookAt, type Reminder } from '../schedule/reminders';
import { packEdits } from '../settings';
import { openCheckIn } from './open-check-in';
import { markTrainingSeen, remindOfTraining, trainingLookAt, trainingNote } from './remind-training';

/** One alarm, for whatever comes next. It may ring late, or not at all while the browser is closed. */
const REMINDER_ALARM = 'remind-of-exam';

export function isReminderAlarm(alarm: { readonly name: string }): boolean {
  return alarm.name === REMINDER_ALARM;
}

/**
 * Gives the reminders that are due and sets the alarm for the next. Without leave to notify they stay due: the toolbar
 * button shows them until they are seen or of no use any more. Safe to call at any time.
 */
export async function remind(now: number): Promise<void> {
  const { appointments, edits } = await awaited();
  await setAlarm(earlier(nextLookAt(appointments, edits, now), await trainingLookAt(now)));
  if (!(await mayNotify())) return;
  for (const reminder of dueReminders(appointments, edits, now)) await give(reminder, now);
  await remindOfTraining(now);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

interface Awaited {
  /** Those that no session was begun for: nobody needs to be reminded of an exam that they sit. */
  readonly appointments: readonly Appointment[];
  readonly edits: PackEdits;
}

async function awaited(): Promise<Awaited> {
  const [all, sat, edits] = await Promise.all([listAppointments(), satAppointments(), packEdits.getValue()]);
  return { appointments: all.filter(({ id }) => !sat.has(id)), edits };
}

async function dueNow(now: number): Promise<readonly Reminder[]> {
  const { appointments, edits } = await awaited();
  return dueReminders(appointments, edits, now);
}

async function setAlarm(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(REMINDER_ALARM);
  else await browser.alarms.create(REMINDER_ALARM, { when: at });
}

/** Noted first: a notification that never comes is better than one that comes twice. */
async function give(reminder: Reminder, now: number): Promise<void> {
  const { kind, appointment } = reminder;
  if (!(await claimReminder(appointment.id, kind, now))) return;
  try {
    await notify(notificationId(reminder), textOf(reminder));
  } catch (error) {
    console.error('A reminder could not be shown', error);
  }
}

function textOf({ kind, appointment: { title, startsAt } }: Reminder) {
  return REMINDER_TEXTS[kind](title, kind === 'day-before' ? formatDateTime(startsAt) : formatTime(startsAt));
}

/** The popup shows what is due: that is as good as a notification. */
export async function markRemindersSeen(now: number): Promise<void> {
  for (const { kind, appointment } of await dueNow(now)) {
    await claimReminder(appointment.id, kind, now);
  }
  await markTrainingSeen(now);
}

const BADGE_TEXTS: Readonly<Record<ReminderKind, string>> = { 'day-before': '1 d', 'check-in-opens': 'now' };

/** What the toolbar button shows of the reminders that wait to be seen; `null` = nothing. */
export async function reminderNote(now: number): Promise<BadgeNote | null> {
  const [reminder] = await dueNow(now);
  return reminder ? { text: BADGE_TEXTS[reminder.kind], title: textOf(reminder).title } : trainingNote(now);
}

const ID_PREFIX = 'reminder';

function notificationId({ kind, appointment }: Reminder): string {
  return `${ID_PREFIX} ${kind} ${appointment.id}`;
}

/** Where one tests whether the computer is ready. */
const TEST_PAGE = '/system-test.html';

/** A click on a notification: the test the day before, check-in when it opens. */
export async function openReminder(id: string): Promise<void> {
  const [prefix, kind, ...rest] = id.split(' ');
  if (prefix !== ID_PREFIX) return;
  await clearNotification(id);
  if (kind === 'day-before') await openTab(browser.runtime.getURL(TEST_PAGE), true);
  else await openCheckIn(rest.join(' '));
}
