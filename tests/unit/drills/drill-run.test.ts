import { describe, expect, it } from 'vitest';
import { createDrillRun } from '../../../lib/drills/drill-run';
import { drillSound } from '../../../lib/drills/drill-sounds';
import { faceAt } from '../../fixtures/observed';

const PLANNED = [{ kind: 'doorbell' as const, dueMs: 60_000 }];
const { lengthMs } = drillSound('doorbell');
const WATCHED_MS = lengthMs + 4000;

describe('an interruption', () => {
  it('comes when it is due by the exam’s clock, once, and is over some seconds after its sound', () => {
    const run = createDrillRun(PLANNED);
    expect(run.advance(59_999, 200_000)).toEqual([]);
    expect(run.advance(60_000, 200_001)).toEqual([{ type: 'drill-began', kind: 'doorbell', lengthMs, atMs: 200_001 }]);
    expect(run.advance(60_000 + WATCHED_MS - 1, 200_000 + WATCHED_MS)).toEqual([]);
    expect(run.advance(60_001 + WATCHED_MS, 200_001 + WATCHED_MS)).toEqual([
      { type: 'drill-ended', kind: 'doorbell', reactions: [], atMs: 200_001 + WATCHED_MS },
    ]);
    expect(run.advance(600_000, 700_000)).toEqual([]);
  });

  it('that fell into a break or a gap is left out', () => {
    const run = createDrillRun([...PLANNED, { kind: 'phone', dueMs: 600_000 }]);
    expect(run.advance(300_000, 300_000)).toEqual([]);
    expect(run.advance(600_000, 600_000)).toMatchObject([{ type: 'drill-began', kind: 'phone' }]);
  });

  it('is told with what the candidate did while it lasted, and not before', () => {
    const run = createDrillRun(PLANNED);
    const aside = (atMs: number) => faceAt(atMs, { lookYawDeg: 40, lookPitchDeg: 0 });
    run.follow(aside(58_000));
    run.follow(aside(59_000));
    run.advance(60_000, 60_000);
    for (let atMs = 60_500; atMs < 62_000; atMs += 100) run.follow(aside(atMs));
    expect(run.advance(80_000, 80_000)).toMatchObject([{ type: 'drill-ended', reactions: ['looked'] }]);
  });
});
