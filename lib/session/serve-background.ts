import { browser } from 'wxt/browser';
import { activeSession } from '../db/sessions';
import { watchDisplays } from '../detectors/background/displays';
import { watchFocus } from '../detectors/background/focus';
import { watchLock } from '../detectors/background/lock';
import { watchNewTabs } from '../detectors/background/new-tabs';
import { watchZoom } from '../detectors/background/zoom';
import { parseSoloRequest } from '../drills/solo-drills';
import { parseChoice } from '../exams/parse-choice';
import type { ArrivalReply, StartReply } from '../messages';
import { coverFrames, showOverlay, webOrigin } from '../platform/exam-tab';
import { receive, send } from '../platform/messaging';
import { onNotificationAnswered, onNotificationClicked } from '../platform/notifications';
import { declinedTabs, packEdits, strictSites, trainingPlan } from '../settings';
import { disableSite, enablePendingSite, enableSite, forgetForbiddenSites, restoreSites } from '../sites/strict-sites';
import { requestSync } from '../syncing/request-sync';
import { SYNC_HANDLERS, watchSync } from '../syncing/serve-sync';
import { forgetTabs, restoreTabs } from './closed-tabs';
import {
  beginExam,
  endSession,
  isExamTab,
  isWatchAlarm,
  settleSession,
  startDrill,
  startSession,
  superviseSession,
} from './controller';
import { enterFullscreen } from './fullscreen';
import { lastWord } from './last-word';
import { leaveStrictMode } from './leave-strict-mode';
import { openCheckIn } from './open-check-in';
import { closeNewTab, closeTabs } from './other-tabs';
import { isReminderAlarm, markRemindersSeen, openReminder, remind } from './remind';
import { openTrainingReminder, snoozeOf, snoozeTraining } from './remind-training';

/**
 * The background: everything is registered here, synchronously, and nothing is remembered between events;
 * the truth about the session is in the database.
 */
export function serveBackground(): void {
  receive('background', {
    ...SYNC_HANDLERS,
    'session.start': async ({ tabId, choice, wait, checkInBeganAt }, sender): Promise<StartReply> => {
      // A page's script can only ask for its own tab, and for what is remembered for its site.
      if (sender.tabId !== null) return startSession(sender.tabId);
      if (tabId === null) return { started: false, why: 'not-a-web-page' };
      return startSession(tabId, {
        choice: choice && parseChoice(choice),
        checkIn: wait && sender.ownTabId !== null ? { tabId: sender.ownTabId, wait, beganAt: checkInBeganAt } : null,
      });
    },
    'drill.start': async (request, { ownTabId }): Promise<StartReply> =>
      ownTabId === null ? { started: false, why: 'not-a-web-page' } : startDrill(ownTabId, parseSoloRequest(request)),
    'session.end': async ({ by }, sender) => {
      if (sender.tabId !== null && !(await isExamTab(sender.tabId))) return { ended: false };
      return { ended: await endSession(by === 'abandoned' ? 'abandoned' : 'user') };
    },
    'exam.begin': async () => ({ begun: await beginExam() }),
    'session.changed': async () => {
      await settleSession();
      // Not while it runs: it changes every few seconds, and only a sitting that is over is told.
      if (!(await activeSession())) await requestSync();
      return undefined;
    },
    'site.enable': async ({ origin }) => ({ enabled: await enableSite(origin) }),
    'site.disable': async ({ origin }) => {
      await leaveStrictMode([origin]);
      await disableSite(origin);
      return undefined;
    },
    'fullscreen.enter': async (_, { tabId }) => {
      const session = tabId === null ? null : await isExamTab(tabId);
      return { entered: session !== null && (await enterFullscreen(session)) };
    },
    'frames.loaded': async (_, { tabId }) => {
      if (tabId !== null && (await isExamTab(tabId))) await coverFrames(tabId);
      return undefined;
    },
    'tabs.close': async ({ tabIds }) => ({ closed: await closeTabs(tabIds) }),
    'tabs.restore': async () => ({ opened: await restoreTabs() }),
    'tabs.forget': async () => {
      await forgetTabs();
      return undefined;
    },
    'exam.arrived': (_, sender) => arrive(sender.tabId, sender.url),
    'offer.declined': async (_, { tabId }) => {
      if (tabId !== null) await declinedTabs.setValue([...(await declinedTabs.getValue()), tabId]);
      return undefined;
    },
    'plan.changed': () => remindAndSettle(),
    'plan.seen': async () => {
      await markRemindersSeen(Date.now());
      return remindAndSettle();
    },
    'plan.snooze': async ({ by }) => {
      await snoozeTraining(by, Date.now());
      return remindAndSettle();
    },
    'checkin.open': async ({ appointmentId, ...where }) => {
      await openCheckIn(appointmentId, where);
      return { opened: true };
    },
    'report.open': async ({ sessionId }) => {
      await browser.tabs.create({ url: `/report.html?session=${encodeURIComponent(sessionId)}` });
      return undefined;
    },
    'monitor.missed': async ({ sessionId }, sender) => {
      await superviseSession();
      return lastWord(sessionId, sender);
    },
    'welcome.open': async () => {
      await browser.tabs.create({ url: '/welcome.html' });
      return undefined;
    },
  });

  // By the browser, not by the page: keys work wherever the focus is in it, and no page sees them.
  browser.commands.onCommand.addListener((command) => {
    const by = QUESTION_COMMANDS.get(command);
    if (by !== undefined) void send('monitor', 'question.counted', { by });
  });
  watchFocus();
  watchNotifications();
  watchNewTabs(closeNewTab);
  watchZoom();
  watchSync();
  watchOptional();
  browser.tabs.onRemoved.addListener(async (tabId) => {
    if (await isExamTab(tabId)) await endSession('tab-closed');
  });
  browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
    if (status !== 'complete') return;
    const session = await isExamTab(tabId);
    // Until the exam begins, the check-in page shows what the overlay would.
    if (session?.checkInTabId === null) await showOverlay(tabId);
  });
  browser.permissions.onAdded.addListener(() => {
    watchOptional();
    void enablePendingSite(Date.now());
    watchNotifications();
    void remindAndSettle();
  });
  browser.permissions.onRemoved.addListener(async () => {
    await leaveStrictMode(await forgetForbiddenSites());
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (isWatchAlarm(alarm)) void superviseSession();
    if (isReminderAlarm(alarm)) void remindAndSettle();
  });
  // When check-in opens for what is planned may have been changed.
  packEdits.watch(() => void remindAndSettle());
  trainingPlan.watch(() => void remindAndSettle());
  browser.runtime.onStartup.addListener(() => {
    void superviseSession();
    void restoreSites();
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
    await restoreSites();
  });

  // Every wake-up is a chance to notice that the monitor died.
  void superviseSession();
  void remind(Date.now());
}

async function remindAndSettle(): Promise<undefined> {
  await remind(Date.now());
  await settleSession();
}

/** Clicks on reminders, and answers to them. */
function watchNotifications(): void {
  onNotificationClicked(openReminder);
  onNotificationClicked(openTrainingReminder);
  onNotificationAnswered(answerReminder);
}

async function answerReminder(id: string, button: number): Promise<void> {
  const by = snoozeOf(id, button);
  if (by === null) return;
  await snoozeTraining(by, Date.now());
  await remindAndSettle();
}

/** What needs an optional permission: from the start where it is granted, else as soon as it is. */
function watchOptional(): void {
  watchDisplays();
  watchLock();
}

const QUESTION_COMMANDS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-question', 1],
  ['previous-question', -1],
]);

/** A strict site's page has loaded: what should it show? */
async function arrive(tabId: number | null, url: string | null): Promise<ArrivalReply> {
  const session = await activeSession();
  if (session) {
    if (session.tabId !== tabId || session.checkInTabId !== null) return { show: 'nothing' };
    await showOverlay(session.tabId);
    return { show: 'overlay' };
  }
  const origin = webOrigin(url ?? undefined);
  const isStrict = origin !== null && origin in (await strictSites.getValue());
  const isDeclined = tabId !== null && (await declinedTabs.getValue()).includes(tabId);
  return { show: isStrict && !isDeclined ? 'offer' : 'nothing' };
}
