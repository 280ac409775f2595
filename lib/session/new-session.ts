import type { SessionRow } from '../db/schema';
import { drillsFor } from '../drills/plan-drills';
import { findExam } from '../exams/catalogue';
import { type ExamChoice, planExam } from '../exams/exam-plan';
import { parseChoice } from '../exams/parse-choice';
import { parseExams } from '../exams/parse-exam';
import { lockdownFor } from '../lockdown/parse-lockdown';
import type { Wait } from '../messages';
import { currentBrowserRun } from '../platform/browser-run';
import type { WebPage } from '../platform/exam-tab';
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
import { PREPARING } from './machine';
import type { PlannedExam } from './planned-exam';

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

/** A session with all that it is run with: later changes of settings do not reach it. */
export async function newSession(
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

export function drawWait(wait: Wait): number {
  const [shortestMs, longestMs] = WAITS_MS[wait];
  return Math.round(shortestMs + Math.random() * (longestMs - shortestMs));
}
