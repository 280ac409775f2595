import { browser } from 'wxt/browser';
import { addLogEntries } from '../db/log';
import type { SessionRow } from '../db/schema';
import { activeSession, addSession, applyToSession, getSession, leaveCheckIn } from '../db/sessions';
import { tellSurroundings } from '../detectors/background/surroundings';
import { DRILL_ORIGIN, drillsOfSolo, planSolo, type SoloRequest } from '../drills/solo-drills';
import type { LogEntry } from '../exams/log-entry';
import { NO_CHOICE } from '../exams/parse-choice';
import { NOT_STRICT } from '../lockdown/lockdown';
import type { StartReply } from '../messages';
import { showBadge } from '../platform/badge';
import { currentBrowserRun } from '../platform/browser-run';
import { showOverlay, showTab, webPageIn } from '../platform/exam-tab';
import { send } from '../platform/messaging';
import { monitorHost } from '../platform/monitor-host';
import { leaveFullscreen } from './fullscreen';
import { type EndedBy, isActive } from './machine';
import { drawWait, newSession, type StartOptions } from './new-session';
import { plannedExam } from './planned-exam';
import { recoverSession } from './recover';
import { reminderNote } from './remind';

/** While a session lasts, the background wakes up this often to see that the monitor is there. */
const WATCH_ALARM = 'watch-session';
const WATCH_EVERY_MINUTES = 0.5;
/** A monitor that has not let go of a session by then never will. */
const FINISHING_WITHIN_MS = 5000;

/** Begins a session in the tab. The reply comes at once; that it runs (or could not) is in its row. */
export async function startSession(tabId: number, options: StartOptions = {}): Promise<StartReply> {
  const page = await webPageIn(tabId);
  if (!page) return { started: false, why: 'not-a-web-page' };
  const asked = { choice: options.choice, checkInBeganAt: options.checkIn?.beganAt };
  const planned = await plannedExam(page.origin, asked, Date.now());
  const row = await newSession(page, { ...options, choice: planned?.choice ?? options.choice }, planned);
  return runAdded(row, planned ? [planned.checkedIn] : []);
}

/** Begins a drill in one of the extension's own pages. */
export async function startDrill(tabId: number, request: SoloRequest): Promise<StartReply> {
  const { windowId } = await browser.tabs.get(tabId);
  const place = { tabId, windowId, origin: DRILL_ORIGIN, title: '' };
  const row = await newSession(place, { choice: NO_CHOICE }, null);
  const isWait = request.drill === 'check-in-wait';
  return runAdded(
    {
      ...row,
      drill: request.drill,
      plan: planSolo(request),
      drills: drillsOfSolo(request, Math.random),
      waitMs: isWait ? drawWait('real') : null,
      // Its page is the place to be, and shows what the panel would.
      checkInTabId: tabId,
      lockdown: NOT_STRICT,
    },
    [],
  );
}

async function runAdded(row: SessionRow, entries: readonly LogEntry[]): Promise<StartReply> {
  const { added } = await addSession(row);
  if (!added) return { started: false, why: 'already-running' };
  if (entries.length > 0) await addLogEntries(row.id, entries);
  await showBadge('preparing');
  const isMonitored = await runMonitor(row.id);
  if (!isMonitored) {
    await applyToSession(row.id, { type: 'failed', at: Date.now(), failure: 'monitor-failed' });
    await settleSession();
    return { started: false, why: 'monitor-failed' };
  }
  void tellSurroundings(row);
  if (row.checkInTabId === null) await showOverlay(row.tabId);
  await browser.alarms.create(WATCH_ALARM, { periodInMinutes: WATCH_EVERY_MINUTES });
  return { started: true, sessionId: row.id };
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
export async function endSession(by: EndedBy): Promise<boolean> {
  const session = await activeSession();
  if (!session) return false;
  const reply = await send('monitor', 'monitor.end', { by });
  if (!reply?.ended) await applyToSession(session.id, { type: 'ended', at: Date.now(), by });
  await settleSession();
  return true;
}

/** After the proctor's greeting: shows the exam's tab, and lets the clock run. */
export async function beginExam(): Promise<boolean> {
  const session = await activeSession();
  if (!session) return false;
  const reply = await send('monitor', 'monitor.begin', {});
  if (!reply?.begun) return false;
  // In this order: once its tab is in front, the exam has to be the place to be.
  await leaveCheckIn(session.id);
  await showTab(session.tabId);
  await showOverlay(session.tabId);
  return true;
}

/** Brings badge, alarm and monitor in line with the stored session. Safe to call at any time. */
export async function settleSession(): Promise<void> {
  const session = await activeSession();
  await showBadge(session?.state ?? null, session ? null : await reminderNote(Date.now()));
  if (session) return;
  await leaveFullscreen();
  // It tells when it is done, which leads here again; if it never does, the alarm will.
  if (await isMonitorFinishing()) return;
  await browser.alarms.clear(WATCH_ALARM);
  // Asked again at the last moment: a session may just have begun, and needs the monitor it is about to open.
  if (!(await activeSession())) await monitorHost.close();
}

/** That a session is over is stored before everybody is told so, and the monitor is what tells them. */
async function isMonitorFinishing(): Promise<boolean> {
  if (!(await monitorHost.isOpen())) return false;
  const reply = await send('monitor', 'monitor.ping', {});
  const row = reply?.sessionId ? await getSession(reply.sessionId) : undefined;
  return row?.endedAt != null && Math.abs(Date.now() - row.endedAt) < FINISHING_WITHIN_MS;
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

/** The active session if the tab is its exam's, or the one in which check-in waits for it. */
export async function isExamTab(tabId: number): Promise<SessionRow | null> {
  const session = await activeSession();
  const isOneOfThem = session?.tabId === tabId || session?.checkInTabId === tabId;
  return session && isActive(session.state) && isOneOfThem ? session : null;
}

export function isWatchAlarm(alarm: { readonly name: string }): boolean {
  return alarm.name === WATCH_ALARM;
}
