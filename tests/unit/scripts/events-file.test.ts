import { describe, expect, it } from 'vitest';
import type { SessionRow, ViolationRow } from '../../../lib/db/schema';
import { toEventsFile } from '../../../scripts/proctor/events-file.mjs';
import { ended } from '../db/fresh-db';

const session: SessionRow = ended('s', {
  createdAt: 900_000,
  lastHeartbeatAt: 1_060_000,
  browserRunId: 'run',
  tabId: 1,
  windowId: 1,
  origin: 'http://localhost:1',
  title: 'Exam',
  state: 'ended',
  startedAt: 1_000_000,
  endedAt: 1_060_000,
  endReason: 'user',
  failure: null,
  rules: { talking: { enabled: true, thresholds: { afterMs: 700, clearAfterMs: 1000 } } },
  devices: { cameraId: null, microphoneId: null },
  keepPictures: true,
  health: { framesAnalysed: 315, framesDropped: 2, medianFrameMs: 61, voiceFrames: 1875, workerRestarts: 0 },
});

const violation = (rule: string, startMs: number, endMs: number | null): ViolationRow => ({
  id: rule,
  sessionId: 's',
  rule,
  severity: 'warning',
  startMs,
  endMs,
  details: { faces: 0 },
  falseAlarmAt: null,
  note: '',
});

describe('toEventsFile', () => {
  it('keeps what was logged and leaves out what only the database needs', () => {
    const { session: facts, violations } = toEventsFile({ session, violations: [violation('no-face', 4000, 9000)] });
    expect(violations).toEqual([
      { rule: 'no-face', startMs: 4000, endMs: 9000, severity: 'warning', details: { faces: 0 } },
    ]);
    expect(facts).toEqual({
      state: 'ended',
      startedAt: 1_000_000,
      endedAt: 1_060_000,
      endReason: 'user',
      durationMs: 60_000,
      rules: session.rules,
    });
  });

  it('says how well the session was watched', () => {
    const { health } = toEventsFile({
      session,
      violations: [violation('no-face', 1, 2), violation('monitoring-gap', 5000, 8000)],
    });
    expect(health).toEqual({
      framesPerSecond: 5.3,
      framesDropped: 2,
      medianFrameMs: 61,
      voiceFrames: 1875,
      gaps: [{ startMs: 5000, endMs: 8000 }],
    });
  });

  it('has no frame rate for a session that never ran', () => {
    const { health } = toEventsFile({ session: { ...session, endedAt: null, startedAt: null }, violations: [] });
    expect(health.framesPerSecond).toBe(0);
  });
});
