import { browser } from 'wxt/browser';
import { addLogEntries } from '../db/log';
import type { SessionRow } from '../db/schema';
import { activeSession, addSession, applyToSession, leaveCheckIn } from '../db/sessions';
import { tellSurroundings } from '../detectors/background/surroundings';
import { drillsFor } from '../drills/plan-drills';
import { DRILL_ORIGIN, drillsOfSolo, planSolo, type SoloRequest } from '../drills/solo-drills';
import { findExam } from '../exams/catalogue';
import { type ExamChoice, planExam } from '../exams/exam-plan';
import type { LogEntry } from '../exams/log-entry';
import { NO_CHOICE, parseChoice } from '../exams/parse-choice';
import { parseExams } from '../exams/parse-exam';
import { NOT_STRICT } from '../lockdown/lockdown';
import { lockdownFor } from '../lockdown/parse-lockdown';
import type { StartReply, Wait } from '../messages';
import { showBadge } from '../platform/badge';
import { currentBrowserRun } from '../platform/browser-run';
import { showOverlay, showTab, type WebPage, webPageIn } from '../platform/exam-tab';
import { send } from '../platform/messaging';
import { monitorHost } from '../platform/monitor-host';
import { chosenPack, overridesFor } from '../providers/edit-pack';
import { setUpRules } from '../rules/index';
import {
  deviceChoice,
  examChoices,
  keepPictures,
  keepSound,
  lockdowns,
  ownExams,
  packEdits,
  proctorSound,
  ruleOverrides,
  sensitivity,
  strictSites,
} from '../settings';
import { leaveFullscreen } from './fullscreen';
import { type EndedBy, isActive, PREPARING } from './machine';
import { type PlannedExam, plannedExam } from './planned-exam';
import { recoverSession } from './recover';
import { reminderNote } from './remind';

/** While a session lasts, the background wakes up this often to see that the monitor is there. */
const WATCH_ALARM = 'watch-session';
const WATCH_EVERY_MINUTES = 0.5;

/** The proctor comes after this long, shortest to longest: nobody is told how long it will be. */
const WAITS_MS: Readonly<Record<Wait, readonly [number, number]>> = {
  real: [60_000, 300_000],
  short: [10_000, 20_000],
};

export interface StartOptions {
  /** What to practise; by default what is remembered for the site. */
  readonly choice?: ExamChoice | undefined;
  /** Check-in: the tab of its page, how long the candidate waits there for the proctor, and when it began (epoch ms). */
  readonly checkIn?: { readonly tabId: number; readonly wait: Wait; readonly beganAt?: number | undefined } | null;
}

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

async function newSession(
  page: WebPage,
  { choice, checkIn = null }: StartOptions,
  planned: PlannedExam | null,
): Promise<SessionRow> {
  const [overrides, level, devices, pictures, runId, choices, exams, edits, sites, chosenLockdowns, sound, clips] =
    await Promise.all([
      ruleOverrides.getValue(),
      sensitivity.getValue(),
      deviceChoice.getValue(),
      keepPictures.getValue(),
      currentBrowserRun(),
      examChoices.getValue(),
      ownExams.getValue(),
      packEdits.getValue(),
      strictSites.getValue(),
      lockdowns.getValue(),
      proctorSound.getValue(),
      keepSound.getValue(),
    ]);
  const chosen = choice ?? parseChoice(choices[page.origin]);
  const { pack, edit } = chosenPack(chosen.packId, edits);
  const plan = planExam(pack, findExam(chosen.examCode, parseExams(exams)), chosen);
  const now = Date.now();
  return {
    ...PREPARING,
    ...page,
    id: crypto.randomUUID(),
    createdAt: now,
    lastHeartbeatAt: now,
    browserRunId: runId,
    plan,
    drills: drillsFor(plan, Math.random),
    waitMs: checkIn && drawWait(checkIn.wait),
    checkInTabId: checkIn?.tabId ?? null,
    appointmentId: planned?.appointmentId ?? null,
    rules: setUpRules(overridesFor(overrides, edit), level, pack.rules),
    lockdown: lockdownFor(page.origin, page.origin in sites, chosenLockdowns),
    devices,
    keepPictures: pictures,
    keepSound: clips,
    proctorSound: sound,
    health: { framesAnalysed: 0, framesDropped: 0, medianFrameMs: null, voiceFrames: 0, workerRestarts: 0 },
  };
}

function drawWait(wait: Wait): number {
  const [shortestMs, longestMs] = WAITS_MS[wait];
  return Math.round(shortestMs + Math.random() * (longestMs - shortestMs));
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

/** The active session if the tab is its exam's, or the one in which check-in waits for it. */
export async function isExamTab(tabId: number): Promise<SessionRow | null> {
  const session = await activeSession();
  const isOneOfThem = session?.tabId === tabId || session?.checkInTabId === tabId;
  return session && isActive(session.state) && isOneOfThem ? session : null;
}

export function isWatchAlarm(alarm: { readonly name: string }): boolean {
  return alarm.name === WATCH_ALARM;
}
