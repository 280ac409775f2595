import type { LogEntry } from '../exams/log-entry';
import { soundOf } from './sound';

/** The proctor has written something: two soft tones, a fourth up. */
export const CHIME = soundOf(
  [
    { startMs: 0, lengthMs: 240, hz: [587], gainRatio: 0.22, shape: 'dies' },
    { startMs: 150, lengthMs: 420, hz: [784], gainRatio: 0.22, shape: 'dies' },
  ],
  false,
);

/** What somebody with their eyes on a question would like to be told of. What ends the session can't be overlooked. */
const TOLD: ReadonlySet<LogEntry['type']> = new Set(['greeted', 'warned', 'reminded', 'time-alert']);

export function isChimedFor({ type }: LogEntry): boolean {
  return TOLD.has(type);
}
