import { beforeEach } from 'vitest';
import { db } from '../../../lib/db/db';
import type { EvidenceRow, SampleRow, SessionRow, TraceRow, ViolationRow } from '../../../lib/db/schema';
import { planExam } from '../../../lib/exams/exam-plan';
import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import { NOT_STRICT } from '../../../lib/lockdown/lockdown';
import { ownPack } from '../../../lib/providers/index';
import { PREPARING } from '../../../lib/session/machine';

/** Every test begins with an empty database. The test file imports `fake-indexeddb/auto` first: Dexie looks for it once. */
export function useFreshDb(): void {
  beforeEach(async () => {
    await db.delete();
    await db.open();
  });
}

export const STARTED_AT = 1_750_000_000_000;

export const HEALTH = { framesAnalysed: 0, framesDropped: 0, medianFrameMs: null, voiceFrames: 0, workerRestarts: 0 };

export function session(id: string, changes: Partial<SessionRow> = {}): SessionRow {
  return {
    ...PREPARING,
    id,
    createdAt: STARTED_AT - 2000,
    lastHeartbeatAt: STARTED_AT - 2000,
    browserRunId: 'run-1',
    tabId: 7,
    windowId: 1,
    origin: 'https://exam.example',
    title: 'Practice exam',
    plan: planExam(ownPack(), null, NO_CHOICE),
    waitMs: null,
    checkInTabId: null,
    appointmentId: null,
    rules: {},
    lockdown: NOT_STRICT,
    devices: { cameraId: null, microphoneId: null },
    keepPictures: true,
    health: HEALTH,
    ...changes,
  };
}

export function running(id: string, changes: Partial<SessionRow> = {}): SessionRow {
  return session(id, { state: 'running', startedAt: STARTED_AT, ...changes });
}

export function ended(id: string, changes: Partial<SessionRow> = {}): SessionRow {
  return running(id, { state: 'ended', endedAt: STARTED_AT + 60_000, endReason: 'user', ...changes });
}

export function violation(id: string, sessionId: string, changes: Partial<ViolationRow> = {}): ViolationRow {
  return {
    id,
    sessionId,
    rule: 'no-face',
    severity: 'critical',
    startMs: 0,
    endMs: null,
    details: {},
    falseAlarmAt: null,
    note: '',
    ...changes,
  };
}

export function sample(sessionId: string, atMs: number): SampleRow {
  return { sessionId, atMs, faces: 1, yawDeg: 0, pitchDeg: 0, levelDbfs: -50, speechRatio: 0 };
}

export function evidence(id: string, sessionId: string, atMs: number): EvidenceRow {
  return { id, sessionId, violationId: `violation of ${id}`, atMs, picture: new Blob(['jpeg']) };
}

export function trace(violationId: string, sessionId: string, changes: Partial<TraceRow> = {}): TraceRow {
  const observations = { focus: { fields: ['atMs', 'on'], rows: [[1000, 'other-app']] } };
  return { violationId, sessionId, complete: true, observations, ...changes };
}
