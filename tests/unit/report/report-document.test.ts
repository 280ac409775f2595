import { describe, expect, it } from 'vitest';
import { evidenceByViolation, reportDocument } from '../../../lib/report/report-document';
import { ended, evidence, HEALTH, STARTED_AT, sample, violation } from '../db/fresh-db';

const NOW = STARTED_AT + 90_000;
const record = {
  session: ended('s', {
    health: { ...HEALTH, framesAnalysed: 300 },
    devices: { cameraId: 'secret', microphoneId: null },
  }),
  violations: [violation('v', 's', { startMs: 1000, endMs: 2500, details: { faces: 0 } })],
  log: [{ id: 1, sessionId: 's', atMs: 0, entry: { type: 'exam-began' as const, atMs: 0 } }],
  samples: [sample('s', 0), { ...sample('s', 1000), levelDbfs: Number.NEGATIVE_INFINITY }],
};
const PICTURE = { atMs: 1000, dataUrl: 'data:image/jpeg;base64,/9j/' };

describe('the exported document', () => {
  it('has the documented shape and survives being written as JSON', () => {
    const document = reportDocument(record, null, NOW);
    expect(JSON.parse(JSON.stringify(document))).toEqual({
      schema: 'practice-proctor/report@4',
      exportedAt: NOW,
      session: {
        id: 's',
        origin: 'https://exam.example',
        title: 'Practice exam',
        state: 'ended',
        endReason: 'user',
        failure: null,
        startedAt: STARTED_AT,
        endedAt: STARTED_AT + 60_000,
        durationMs: 60_000,
        plan: record.session.plan,
        rules: {},
      },
      violations: [
        {
          id: 'v',
          rule: 'no-face',
          severity: 'critical',
          startMs: 1000,
          endMs: 2500,
          details: { faces: 0 },
          falseAlarmAt: null,
          note: '',
        },
      ],
      log: [{ type: 'exam-began', atMs: 0 }],
      samples: [
        { atMs: 0, faces: 1, yawDeg: 0, pitchDeg: 0, levelDbfs: -50, speechRatio: 0 },
        { atMs: 1000, faces: 1, yawDeg: 0, pitchDeg: 0, levelDbfs: null, speechRatio: 0 },
      ],
      health: { ...HEALTH, framesAnalysed: 300, framesPerSecond: 5 },
    });
  });

  it('keeps this computer’s own ids to itself', () => {
    const text = JSON.stringify(reportDocument(record, null, NOW));
    for (const inside of ['secret', 'browserRunId', 'tabId', 'windowId', 'cameraId'])
      expect(text).not.toContain(inside);
  });

  it('carries pictures only if it was made with them', () => {
    const pictures = new Map([['v', [PICTURE]]]);
    expect(reportDocument(record, pictures, NOW).violations[0]?.pictures).toEqual([PICTURE]);
    expect(reportDocument(record, new Map(), NOW).violations[0]?.pictures).toEqual([]);
    expect(reportDocument(record, null, NOW).violations[0]).not.toHaveProperty('pictures');
  });
});

describe('evidence', () => {
  it('is grouped by its violation, in the order of time', () => {
    const rows = [evidence('b', 's', 2000), evidence('a', 's', 1000), evidence('c', 's', 0)].map((row, index) => ({
      ...row,
      violationId: index === 2 ? 'other' : 'v',
    }));
    const groups = evidenceByViolation(rows);
    expect(groups.get('v')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(groups.get('other')).toHaveLength(1);
  });
});
