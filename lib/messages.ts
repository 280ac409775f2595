import type { DrillKind } from './drills/plan-drills';
import type { SoloRequest } from './drills/solo-drills';
import type { ExamChoice } from './exams/exam-plan';
import type { LogEntry } from './exams/log-entry';
import type { Lockdown } from './lockdown/lockdown';
import type { Fact } from './observations';
import type { BreakPolicy } from './providers/define-provider';
import type { Snooze } from './schedule/snooze';
import type { EndedBy, EndReason, SessionState, StartFailure } from './session/machine';
import type { Light } from './vision/light';

/** Every message between the extension's parts: who receives it, what it carries, what comes back. */
export interface Messages {
  /** From popup or offer: begin a session in this tab. */
  'session.start': { to: 'background'; payload: StartRequest; reply: StartReply };
  /** From the page of drills: practise in that page. */
  'drill.start': { to: 'background'; payload: SoloRequest; reply: StartReply };
  /** From popup or overlay: end the active session; `by` tells whether the exam was finished or given up. */
  'session.end': {
    to: 'background';
    payload: { readonly by: 'user' | 'abandoned' };
    reply: { readonly ended: boolean };
  };
  /** From the check-in page: the proctor has let the candidate begin. */
  'exam.begin': { to: 'background'; payload: Record<string, never>; reply: { readonly begun: boolean } };
  /** From the overlay. */
  'break.begin': { to: 'monitor'; payload: Record<string, never>; reply: undefined };
  'break.end': { to: 'monitor'; payload: Record<string, never>; reply: undefined };
  /** From the exam's page: the question on screen, as far as it says. */
  'question.shown': { to: 'monitor'; payload: QuestionShown; reply: undefined };
  /** From the overlay, or by key: the candidate counts questions where the page does not say. */
  'question.counted': { to: 'monitor'; payload: { readonly by: 1 | -1 }; reply: undefined };
  /** From the monitor: the session's row has changed. */
  'session.changed': { to: 'background'; payload: { readonly sessionId: string }; reply: undefined };
  /** From popup or options: strict mode for a site, once its permission is granted. */
  'site.enable': { to: 'background'; payload: { readonly origin: string }; reply: { readonly enabled: boolean } };
  'site.disable': { to: 'background'; payload: { readonly origin: string }; reply: undefined };
  /** From the overlay: let the exam's window fill the screen. */
  'fullscreen.enter': { to: 'background'; payload: Record<string, never>; reply: { readonly entered: boolean } };
  /** From the exam's page: frames in it were loaded. */
  'frames.loaded': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From check-in or popup: close these tabs for the exam, remembering them. */
  'tabs.close': {
    to: 'background';
    payload: { readonly tabIds: readonly number[] };
    reply: { readonly closed: number };
  };
  /** From popup, check-in or overlay: open again what was closed, or forget it. */
  'tabs.restore': { to: 'background'; payload: Record<string, never>; reply: { readonly opened: number } };
  'tabs.forget': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From a strict site's page: has this tab a session, or may one be offered? */
  'exam.arrived': { to: 'background'; payload: Record<string, never>; reply: ArrivalReply };
  /** From the offer: not in this tab, not now. */
  'offer.declined': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From the overlay, when the session is over. */
  'report.open': { to: 'background'; payload: { readonly sessionId: string }; reply: undefined };
  /** From what follows the monitor: it has lost it. `sessionId`: what it was about, `null` = nothing was heard yet. */
  'monitor.missed': { to: 'background'; payload: { readonly sessionId: string | null }; reply: LastWord };
  /** From offer and overlay: the page on which camera and microphone are set up. */
  'welcome.open': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From the plan: appointments were changed, or notifications are allowed now. */
  'plan.changed': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From the popup: the reminders that are due now have been seen there. */
  'plan.seen': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From popup or plan: remind of today's steps later, or not any more today. */
  'plan.snooze': { to: 'background'; payload: { readonly by: Snooze }; reply: undefined };
  /**
   * From popup, plan or check-in: lead to check-in for an appointment. By default at the planned site; `tabId`: in this
   * tab, `origin`: at this site.
   */
  'checkin.open': {
    to: 'background';
    payload: { readonly appointmentId: string; readonly tabId?: number; readonly origin?: string };
    reply: { readonly opened: true };
  };
  /** From the settings: sync with the browser's sync storage from now on, or no more. */
  'sync.turn': { to: 'background'; payload: { readonly on: boolean }; reply: undefined };
  'sync.now': { to: 'background'; payload: Record<string, never>; reply: undefined };
  /** From the settings: of several values of one setting, this one is meant. */
  'sync.choose': {
    to: 'background';
    payload: { readonly path: string; readonly by: string; readonly n: number };
    reply: undefined;
  };
  /** From the settings: sync no more, and remove what is in the sync storage. */
  'sync.empty': { to: 'background'; payload: Record<string, never>; reply: { readonly emptied: true } };
  /** From detectors outside the monitor. `at` is epoch ms. */
  'fact.seen': { to: 'monitor'; payload: { readonly fact: Fact; readonly at: number }; reply: undefined };
  'monitor.run': { to: 'monitor'; payload: { readonly sessionId: string }; reply: { readonly accepted: boolean } };
  'monitor.end': { to: 'monitor'; payload: { readonly by: EndedBy }; reply: { readonly ended: boolean } };
  'monitor.begin': { to: 'monitor'; payload: Record<string, never>; reply: { readonly begun: boolean } };
  'monitor.ping': { to: 'monitor'; payload: Record<string, never>; reply: { readonly sessionId: string | null } };
}

export type MessageType = keyof Messages;
export type Receiver = Messages[MessageType]['to'];

/** One to five minutes as in real life, or a few seconds to see what it is like. */
export type Wait = 'real' | 'short';

export interface StartRequest {
  /** A page's script can only ask for its own tab and leaves it `null`. */
  readonly tabId: number | null;
  /** What to practise, if not what is remembered for the site. */
  readonly choice?: ExamChoice;
  /** From the check-in page: the session begins with waiting for the proctor, in this page. */
  readonly wait?: Wait;
  /** From the check-in page: when check-in began, epoch ms. It tells how punctual the candidate was. */
  readonly checkInBeganAt?: number;
}

export interface QuestionShown {
  /** From 1. */
  readonly number: number;
  readonly total: number | null;
  readonly from: 'page' | 'person';
}

export type StartReply =
  | { readonly started: true; readonly sessionId: string }
  | { readonly started: false; readonly why: 'already-running' | 'not-a-web-page' | StartFailure };

export type ArrivalReply = { readonly show: 'nothing' } | { readonly show: 'offer' } | { readonly show: 'overlay' };

/** What has become of a session whose monitor is not there. `unknown`: there is none, or none of theirs. */
export type LastWord =
  | { readonly is: 'active' }
  | { readonly is: 'over'; readonly status: MonitorStatus }
  | { readonly is: 'unknown' };

/** Messages that a script in a web page's tab may send; all others come from the extension's own pages. */
export const PAGE_MESSAGES: ReadonlySet<MessageType> = new Set([
  'session.start',
  'session.end',
  'exam.arrived',
  'offer.declined',
  'report.open',
  'welcome.open',
  'monitor.missed',
  'fact.seen',
  'frames.loaded',
  'fullscreen.enter',
  'tabs.restore',
  'question.shown',
  'question.counted',
  'break.begin',
  'break.end',
]);

/** Over the `exam` port, from the monitor to the overlay, on every change. */
export interface MonitorStatus {
  readonly sessionId: string;
  readonly state: SessionState;
  readonly startedAt: number | null;
  readonly endReason: EndReason | null;
  readonly failure: StartFailure | null;
  readonly camera: 'starting' | 'live' | 'covered' | 'frozen' | 'lost';
  readonly microphone: 'starting' | 'live' | 'lost';
  /** How a face can be seen; poor light is advised on, not held against anybody. */
  readonly light: Light;
  /** Rules being broken now. */
  readonly openRules: readonly string[];
  readonly violationCount: number;
  readonly lastRule: string | null;
  /** What is observed can't be written: most likely the disk is full. */
  readonly storageFailed: boolean;
  readonly exam: ExamStatus;
  /** What the page has to watch for and to block. */
  readonly lockdown: Lockdown;
}

/** The exam around the questions. Times named `…At` are epoch ms. */
export interface ExamStatus {
  readonly packName: string;
  /** `null` = no particular exam. */
  readonly title: string | null;
  /** The proctor speaks during the exam, rather than looking at the record afterwards. */
  readonly live: boolean;
  readonly breaks: BreakPolicy;
  readonly breaksTaken: number;
  readonly onBreakSinceAt: number | null;
  /** `null` = still waiting for the proctor. */
  readonly beganAt: number | null;
  /** The proctor is there and lets the candidate begin. */
  readonly greeted: boolean;
  /** When time is up, as things stand; `null` = no limit. */
  readonly upAt: number | null;
  readonly limitMs: number | null;
  /** Since when the page shows results and nothing is judged; `null` = it does not. */
  readonly inReviewSinceAt: number | null;
  readonly question: QuestionShown | null;
  /** An interruption that is to be seen, until `untilAt`. */
  readonly interruption: { readonly kind: DrillKind; readonly untilAt: number } | null;
  /** What the proctor said last, newest last. */
  readonly said: readonly LogEntry[];
}

export const EXAM_PORT = 'exam';
