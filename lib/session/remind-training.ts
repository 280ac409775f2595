import { browser } from 'wxt/browser';
import { activeSession } from '../db/sessions';
import { MINUTE_MS } from '../habits/clean-time';
import { createDayOf } from '../habits/days';
import type { BadgeNote } from '../platform/badge';
import { createInTurn } from '../platform/in-turn';
import { clearNotification, mayNotify, notify } from '../platform/notifications';
import { openTab } from '../platform/open-tab';
import { SNOOZES, type Snooze } from '../schedule/snooze';
import { trainingPlan, trainingTold } from '../settings';
import { parseTrainingPlan } from '../training/parse-training-plan';
import { stepLink } from '../training/step-link';
import { reminderText, SNOOZE_TEXTS } from '../training/step-text';
import type { Step } from '../training/training-plan';
import {
  isReminderDue,
  nextLookAt,
  parseTold,
  type Reminding,
  snoozed,
  type ToldState,
} from '../training/training-reminders';
import { comingSteps } from './todays-steps';

/** Nobody is spoken to while they sit; soon after, they may be. */
const AFTER_SESSION_MS = 5 * MINUTE_MS;

interface Now {
  readonly now: number;
  readonly today: number;
  readonly reminding: Reminding;
  /** Open steps of today. */
  readonly steps: readonly Step[];
}

/** `null` where nobody wants to be reminded. */
async function look(now: number): Promise<Now | null> {
  // Asked at every wake-up of the background: who wants no reminders has nothing else read.
  const wanted = parseTrainingPlan(await trainingPlan.getValue())?.reminderTimes ?? [];
  if (wanted.length === 0) return null;
  const [coming, told] = await Promise.all([comingSteps(now), trainingTold.getValue()]);
  if (coming === null) return null;
  const { plan, today, open } = coming;
  const reminding = {
    times: plan.reminderTimes,
    changedAt: Math.max(plan.changedAt, ...plan.steps.map(({ changedAt }) => changedAt)),
    openDays: open.map(({ step }) => step.day),
    told: parseTold(told),
    timeZone: undefined,
  };
  return { now, today, reminding, steps: open.flatMap(({ step, state }) => (state === 'today' ? [step] : [])) };
}

function isDue({ reminding, now, today }: Now): boolean {
  return isReminderDue(reminding, now, today);
}

/** When to look again; `null` = no need to. */
export async function trainingLookAt(now: number): Promise<number | null> {
  const found = await look(now);
  if (found === null) return null;
  if (isDue(found) && (await activeSession())) return now + AFTER_SESSION_MS;
  return nextLookAt(found.reminding, now, found.today);
}

/** Gives the reminder of today's steps if it is due, once. */
export async function remindOfTraining(now: number): Promise<void> {
  const found = await look(now);
  const [first, ...others] = found?.steps ?? [];
  if (found === null || first === undefined || !isDue(found) || (await activeSession())) return;
  // Noted first, as all reminders are.
  if (!(await claim(found))) return;
  try {
    const buttons = SNOOZES.map((snooze) => SNOOZE_TEXTS[snooze]);
    await notify(notificationId(found.today), { ...reminderText([first, ...others]), buttons });
  } catch (error) {
    console.error('A reminder could not be shown', error);
  }
}

/** What the toolbar button shows of a reminder that waits to be seen; `null` = nothing. */
export async function trainingNote(now: number): Promise<BadgeNote | null> {
  const found = await look(now);
  const [first, ...others] = found?.steps ?? [];
  if (found === null || first === undefined || !isDue(found)) return null;
  return { text: 'plan', title: reminderText([first, ...others]).title };
}

/** The popup shows today's steps: that is as good as a notification. */
export async function markTrainingSeen(now: number): Promise<void> {
  const found = await look(now);
  if (found !== null && isDue(found)) await claim(found);
}

/** Reminds later, or not any more today. */
export async function snoozeTraining(by: unknown, now: number): Promise<void> {
  const snooze = SNOOZES.find((known) => known === by);
  if (snooze === undefined) return;
  const today = createDayOf(undefined)(now);
  await changeTold((told) => snoozed(told, snooze, now, today));
  if (await mayNotify()) await clearNotification(notificationId(today));
}

/** A click on a notification leads to the step. */
export async function openTrainingReminder(id: string): Promise<void> {
  if (!isOurs(id)) return;
  await clearNotification(id);
  const [step] = (await comingSteps(Date.now()))?.open ?? [];
  const page = step?.state === 'today' ? stepLink(step.step) : 'plan.html';
  await openTab(browser.runtime.getURL(`/${page}`), true);
}

/** Which snooze a button of the notification means; `null` = it is none of ours. */
export function snoozeOf(id: string, button: number): Snooze | null {
  return isOurs(id) ? (SNOOZES[button] ?? null) : null;
}

const ID_PREFIX = 'training ';

function notificationId(day: number): string {
  return `${ID_PREFIX}${day}`;
}

function isOurs(id: string): boolean {
  return id.startsWith(ID_PREFIX);
}

/** Notes that the reminder is being given. Of several that ask, one is told yes. */
async function claim({ reminding, now, today }: Now): Promise<boolean> {
  let isFirst = false;
  await changeTold((told) => {
    isFirst = isReminderDue({ ...reminding, told }, now, today);
    return isFirst ? { ...told, toldAt: now } : told;
  });
  return isFirst;
}

const inTurn = createInTurn();

/** One change after the other. */
function changeTold(change: (told: ToldState) => ToldState): Promise<void> {
  return inTurn(async () => trainingTold.setValue(change(parseTold(await trainingTold.getValue()))));
}
