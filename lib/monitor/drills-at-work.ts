import { createDrillRun, type DrillRun } from '../drills/drill-run';
import { drillSound } from '../drills/drill-sounds';
import { planDrills } from '../drills/plan-drills';
import type { ExamPlan } from '../exams/exam-plan';
import { playSound } from './play-sound';

/** Stages the interruptions of a session, where it has some: as `DrillRun`, and heard if they are to be heard. */
export function createDrillsAtWork(plan: ExamPlan, signal: AbortSignal): DrillRun | null {
  const { interruptions, minutes } = plan;
  if (interruptions === 'none') return null;
  const isHeard = interruptions === 'heard';
  const run = createDrillRun(planDrills(minutes === null ? null : minutes * 60_000, Math.random), isHeard);
  return {
    ...run,
    advance(runMs, atMs) {
      const entries = run.advance(runMs, atMs);
      const began = entries.find((entry) => entry.type === 'drill-began');
      if (isHeard && began) {
        playSound(drillSound(began.kind), signal).catch((error) => console.error('Nothing could be played', error));
      }
      return entries;
    },
  };
}
