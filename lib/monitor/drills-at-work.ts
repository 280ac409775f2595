import type { SessionRow } from '../db/schema';
import { createDrillRun, type DrillRun } from '../drills/drill-run';
import { drillSound } from '../drills/drill-sounds';
import type { Speaker } from './speaker';

/** Stages the interruptions of a session: as `DrillRun`, and heard if they are to be heard. */
export function createDrillsAtWork(
  { plan, drills = [] }: Pick<SessionRow, 'plan' | 'drills'>,
  speaker: Speaker,
): DrillRun {
  const run = createDrillRun(drills);
  return {
    ...run,
    advance(runMs, atMs) {
      const entries = run.advance(runMs, atMs);
      const began = entries.find((entry) => entry.type === 'drill-began');
      if (plan.interruptions === 'heard' && began) speaker.play(drillSound(began.kind), atMs);
      return entries;
    },
  };
}
