import { describe, expect, it } from 'vitest';
import type { Opened } from '../../../lib/engine/rule-engine';
import { createStatus } from '../../../lib/monitor/status';
import { faceAt } from '../../fixtures/observed';
import { session } from '../db/fresh-db';

const opened = (rule: string): Opened => ({
  type: 'opened',
  rule,
  severity: 'critical',
  startMs: 0,
  atMs: 1,
  details: {},
});
const face = faceAt(0);

describe('status', () => {
  it('shows a device as starting until something came from it', () => {
    const status = createStatus(session('s'));
    expect(status.current()).toMatchObject({ camera: 'starting', microphone: 'starting' });
    expect(status.observed(face)).toBe(true);
    expect(status.observed(face)).toBe(false);
    expect(status.current()).toMatchObject({ camera: 'live', microphone: 'starting' });
  });

  it.each([
    ['camera-covered', 'covered'],
    ['camera-frozen', 'frozen'],
    ['camera-lost', 'lost'],
  ])('shows %s on the camera while it lasts', (rule, state) => {
    const status = createStatus(session('s'));
    status.observed(face);
    status.changed([opened(rule)]);
    expect(status.current()).toMatchObject({ camera: state, openRules: [rule], violationCount: 1, lastRule: rule });
    status.changed([{ type: 'closed', rule, startMs: 0, endMs: 5 }]);
    expect(status.current()).toMatchObject({ camera: 'live', openRules: [], violationCount: 1, lastRule: rule });
  });
});
