import type { ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import type { ProctorAct } from '../proctor/proctor';
import { replayProctor } from './proctor-replay';
import type { Sitting, SittingAct } from './sitting';

export interface ProctorActs {
  /** What the proctor would have done about the violations that are not marked as false alarms. */
  readonly counted: readonly SittingAct[];
  /** What the proctor did in the session. */
  readonly done: readonly SittingAct[];
}

/**
 * What the log says stands as long as nothing is marked; with marks, the proctor decides again about the rest.
 *
 * @param endMs when the session ended, or now, since its start
 */
export function proctorActs({ session, violations, log }: Sitting, endMs: number): ProctorActs {
  const logged = log.length === 0 ? null : about(log.flatMap(actOf), violations);
  const replay = (rows: readonly ViolationRow[]) => about(replayProctor(session, rows, logged, endMs), rows);
  const unmarked = violations.filter(({ falseAlarmAt }) => falseAlarmAt === null);
  const done = logged ?? replay(violations);
  return { done, counted: unmarked.length === violations.length ? done : replay(unmarked) };
}

function actOf(entry: LogEntry): readonly ProctorAct[] {
  switch (entry.type) {
    case 'warned':
    case 'reminded':
      return [entry];
    case 'ended-by-proctor':
      return [{ type: 'ended', atMs: entry.atMs, rule: entry.rule, because: entry.because }];
    default:
      return [];
  }
}

/** Stored times are whole milliseconds. */
const ROUNDED_BY_MS = 1;

/** A rule has one violation open at a time: the last that has begun is the one that is spoken of. */
function about(acts: readonly ProctorAct[], violations: readonly ViolationRow[]): readonly SittingAct[] {
  return acts.map((act) => {
    const meant = violations.findLast(({ rule, startMs }) => rule === act.rule && startMs <= act.atMs + ROUNDED_BY_MS);
    return { ...act, violationId: meant?.id ?? null };
  });
}
