import { storage } from 'wxt/utils/storage';
import type { DeviceChoice } from './db/schema';
import type { Exam } from './exams/exam';
import type { ExamChoice } from './exams/exam-plan';
import type { HabitGoals } from './habits/goals';
import type { Lockdown } from './lockdown/lockdown';
import type { ClosedTab } from './lockdown/other-tabs';
import type { PackEdits } from './providers/edit-pack';
import type { Sensitivity } from './rules/define-rule';
import type { RuleOverrides } from './rules/index';
import { NOT_SYNCED, type SyncStatus } from './sync/status';
import type { StoredTest } from './system-test/stored-test';
import type { TrainingPlan } from './training/training-plan';
import { NOTHING_TOLD, type ToldState } from './training/training-reminders';

/** Everything the user can set, each item versioned. Stored in the browser's local extension storage. */

/** How strict all rules are, before the user's own numbers. */
export const sensitivity = storage.defineItem<Sensitivity>('local:sensitivity', { fallback: 'exam', version: 1 });

export const ruleOverrides = storage.defineItem<RuleOverrides>('local:ruleOverrides', { fallback: {}, version: 1 });

/** Proposals answered with "not now", by rule: when the last false alarm was marked then, epoch ms. A later mark asks again. */
export const declinedProposals = storage.defineItem<Readonly<Record<string, number>>>('local:declinedProposals', {
  fallback: {},
  version: 1,
});

export const deviceChoice = storage.defineItem<DeviceChoice>('local:deviceChoice', {
  fallback: { cameraId: null, microphoneId: null },
  version: 1,
});

/** Keep a small picture of the moment a violation begins. On by default: it is what makes a report convincing. */
export const keepPictures = storage.defineItem<boolean>('local:keepPictures', { fallback: true, version: 1 });

/** Keep a few seconds of sound of what is heard. Off unless wanted: others may be heard in it. */
export const keepSound = storage.defineItem<boolean>('local:keepSound', { fallback: false, version: 1 });

/** Whether there is a soft sound when the proctor says something. Everything is in writing as well. */
export const proctorSound = storage.defineItem<boolean>('local:proctorSound', { fallback: false, version: 1 });

export interface StrictSite {
  /** Epoch ms. */
  readonly addedAt: number;
}

/** Sites with strict mode, by origin. */
export const strictSites = storage.defineItem<Readonly<Record<string, StrictSite>>>('local:strictSites', {
  fallback: {},
  version: 1,
});

/** What strict mode watches for and blocks, by origin; sites without an entry have the mildest preset. */
export const lockdowns = storage.defineItem<Readonly<Record<string, Lockdown>>>('local:lockdowns', {
  fallback: {},
  version: 1,
});

/** Tabs that were closed for an exam and have not been opened again, oldest first. Kept through a crash. */
export const closedTabs = storage.defineItem<readonly ClosedTab[]>('local:closedTabs', { fallback: [], version: 1 });

/** What is practised on a site, by origin: chosen once and remembered. */
export const examChoices = storage.defineItem<Readonly<Record<string, ExamChoice>>>('local:examChoices', {
  fallback: {},
  version: 1,
});

/** Exams that the user added or corrected. */
export const ownExams = storage.defineItem<readonly Exam[]>('local:ownExams', { fallback: [], version: 1 });

/** What the user changed about providers' rules, by pack. */
export const packEdits = storage.defineItem<PackEdits>('local:packEdits', { fallback: {}, version: 1 });

/** Where the user moved the overlay to: its distance from the right and top edge, in CSS pixels. */
export interface OverlayPlace {
  readonly rightPx: number;
  readonly topPx: number;
}

export const overlayPlace = storage.defineItem<OverlayPlace>('local:overlayPlace', {
  fallback: { rightPx: 16, topPx: 16 },
  version: 1,
});

/** Whether the exam's clock is hidden, as some exams allow. */
export const clockHidden = storage.defineItem<boolean>('local:clockHidden', { fallback: false, version: 1 });

/** The user has said no to notifications: reminders are shown on the toolbar button, and nobody asks again. */
export const notificationsRefused = storage.defineItem<boolean>('local:notificationsRefused', {
  fallback: false,
  version: 1,
});
/** How the last complete system test came out. Read with `parseStoredTest`. */
export const systemTest = storage.defineItem<StoredTest | null>('local:systemTest', { fallback: null, version: 1 });

/** Clean minutes a week to reach, by habit. Read with `parseGoals`. */
export const habitGoals = storage.defineItem<Partial<HabitGoals>>('local:habitGoals', { fallback: {}, version: 1 });

/** The way to the exam, also one that was deleted. Read with `parseTrainingPlan`. */
export const trainingPlan = storage.defineItem<TrainingPlan | null>('local:trainingPlan', {
  fallback: null,
  version: 1,
});

/** What this browser has told of the plan, and what was put off. Read with `parseTold`. */
export const trainingTold = storage.defineItem<ToldState>('local:trainingTold', {
  fallback: NOTHING_TOLD,
  version: 1,
});

/** Whether settings and the summary of habits go through the browser's own sync. Off unless wanted. */
export const syncOn = storage.defineItem<boolean>('local:syncOn', { fallback: false, version: 1 });

/** What this computer knows of all synced settings. Read with `parseLedger`. */
export const syncLedger = storage.defineItem<object | null>('local:syncLedger', { fallback: null, version: 1 });

export const syncStatus = storage.defineItem<SyncStatus>('local:syncStatus', { fallback: NOT_SYNCED, version: 1 });

/** Renewed when the browser starts: tells whether stored tab ids still mean anything. */
export const browserRunId = storage.defineItem<string>('session:browserRunId');

/** How the exam's window was before it had to fill the screen. */
export const windowBefore = storage.defineItem<{ readonly windowId: number; readonly state: string }>(
  'session:windowBefore',
);

/** A site whose permission is being asked for: the browser's prompt may close the popup that asked. */
export const pendingSite = storage.defineItem<{ readonly origin: string; readonly at: number }>('session:pendingSite');

/** Tabs in which the user said "not now" to the offer; forgotten when the browser closes. */
export const declinedTabs = storage.defineItem<readonly number[]>('session:declinedTabs', { fallback: [] });
