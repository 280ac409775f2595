/**
 * A session as version 1 of the database held it. Never to be edited: what is stored on somebody's computer does not
 * change either.
 */
export const VERSION_1 = {
  stores: {
    sessions: 'id, state, createdAt',
    violations: 'id, [sessionId+startMs]',
    evidence: 'id, violationId, sessionId',
    samples: '[sessionId+atMs]',
  },
  rows: {
    sessions: [
      {
        id: 'old',
        createdAt: 1_749_999_998_000,
        lastHeartbeatAt: 1_750_000_060_000,
        browserRunId: 'run',
        tabId: 7,
        windowId: 1,
        origin: 'https://exam.example',
        title: 'Practice exam',
        state: 'ended',
        startedAt: 1_750_000_000_000,
        endedAt: 1_750_000_060_000,
        endReason: 'user',
        failure: null,
        rules: { 'no-face': { enabled: true, thresholds: { afterMs: 3000, clearAfterMs: 1000, bridgeMs: 250 } } },
        devices: { cameraId: null, microphoneId: null },
        keepPictures: true,
        health: { framesAnalysed: 300, framesDropped: 2, medianFrameMs: 61, voiceFrames: 1875, workerRestarts: 0 },
      },
    ],
    violations: [
      {
        id: 'v1',
        sessionId: 'old',
        rule: 'no-face',
        severity: 'critical',
        startMs: 10_000,
        endMs: 15_000,
        details: { faces: 0 },
      },
      {
        id: 'v2',
        sessionId: 'old',
        rule: 'talking',
        severity: 'warning',
        startMs: 20_000,
        endMs: null,
        details: { speechRatio: 0.9, levelDbfs: -30 },
      },
    ],
    evidence: [],
    samples: [
      { sessionId: 'old', atMs: 0, faces: 1, yawDeg: 2, pitchDeg: -3, levelDbfs: -58, speechRatio: 0.03 },
      { sessionId: 'old', atMs: 1000, faces: 0, yawDeg: null, pitchDeg: null, levelDbfs: -58, speechRatio: 0.03 },
    ],
  },
} as const;
