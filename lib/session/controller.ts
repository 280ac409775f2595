import { browser } from 'wxt/browser';
import type { SessionRow } from '../db/schema';
import { activeSession, addSession, applyToSession } from '../db/sessions';
import type { StartReply } from '../messages';
import { showBadge } from '../platform/badge';
import { currentBrowserRun } from '../platform/browser-run';
import { showOverlay, type WebPage, webPageIn } from '../platform/exam-tab';
import { send } from '../platform/messaging';
import { monitorHost } from '../platform/monitor-host';
import { setUpRules } from '../rules/index';
import { deviceChoice, keepPictures, ruleOverrides, sensitivity } from '../settings';
import { isActive, PREPARING } from './machine';
import { recoverSession } from './recover';

/** While a session lasts, the background wakes up this often to see that the monitor is there. */
const WATCH_ALARM = 'watch-session';
const WATCH_EVERY_MINUTES = 0.5;

/** Begins a session in the tab. The reply comes at once; that it runs (or could not) is in its row. */
export async function startSession(tabId: number): Promise<StartReply> {
  const page = await webPageIn(tabId);
  if (!page) return { started: false, why: 'not-a-web-page' };
  const row = await newSession(page);
  const { added } = await addSession(row);
  if (!added) return { started: false, why: 'already-running' };
  await showBadge('preparing');
  const isMonitored = await runMonitor(row.id);
  if (!isMonitored) {
    await applyToSession(row.id, { type: 'failed', at: Date.now(), failure: 'monitor-failed' });
    await settleSession();
    return { started: false, why: 'monitor-failed' };
  }
  await showOverlay(tabId);
  await browser.alarms.create(WATCH_ALARM, { periodInMinutes: WATCH_EVERY_MINUTES });
  return { started: true, sessionId: row.id };
}

async function newSession(page: WebPage): Promise<SessionRow> {
  const [overrides, level, devices, pictures, runId] = await Promise.all([
    ruleOverrides.getValue(),
    sensitivity.getValue(),
    deviceChoice.getValue(),
    keepPictures.getValue(),
    currentBrowserRun(),
  ]);
  const now = Date.now();
  return {
    ...PREPARING,
    ...page,
    id: crypto.randomUUID(),
    createdAt: now,
    lastHeartbeatAt: now,
    browserRunId: runId,
    rules: setUpRules(overrides, level),
    devices,
    keepPictures: pictures,
    health: { framesAnalysed: 0, framesDropped: 0, medianFrameMs: null, voiceFrames: 0, workerRestarts: 0 },
  };
}

/** Opens the monitor and has it take up the session. */
async function runMonitor(sessionId: string): Promise<boolean> {
  try {
    await monitorHost.open();
    const reply = await send('monitor', 'monitor.run', { sessionId });
    return reply?.accepted ?? false;
  } catch (error) {
    console.error('The monitor could not be started', error);
    return false;
  }
}

/** Ends the active session, through the monitor if it is there. */
export async function endSession(by: 'user' | 'tab-closed'): Promise<boolean> {
  const session = await activeSession();
  if (!session) return false;
  const reply = await send('monitor', 'monitor.end', { by });
  if (!reply?.ended) await applyToSession(session.id, { type: 'ended', at: Date.now(), by });
  await settleSession();
  return true;
}

/** Brings badge, alarm and monitor in line with the stored session. Safe to call at any time. */
export async function settleSession(): Promise<void> {
  const session = await activeSession();
  await showBadge(session?.state ?? null);
  if (session) return;
  await browser.alarms.clear(WATCH_ALARM);
  // Asked again at the last moment: a session may just have begun, and needs the monitor it is about to open.
  if (!(await activeSession())) await monitorHost.close();
}

/**
 * Looks after a session that lost its monitor: takes it up again while its tab is there, else records it as
 * interrupted. Runs whenever the background wakes.
 */
export async function superviseSession(): Promise<void> {
  const session = await activeSession();
  if (session) {
    const reply = await send('monitor', 'monitor.ping', {});
    if (reply?.sessionId !== session.id) {
      await recoverSession(session, { browserRunId: await currentBrowserRun(), runMonitor });
    }
  }
  await settleSession();
}

export async function isExamTab(tabId: number): Promise<SessionRow | null> {
  const session = await activeSession();
  return session && isActive(session.state) && session.tabId === tabId ? session : null;
}

export function isWatchAlarm(alarm: { readonly name: string }): boolean {
  return alarm.name === WATCH_ALARM;
}
