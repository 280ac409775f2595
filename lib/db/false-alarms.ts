import { ENOUGH_FALSE_ALARMS } from '../tuning/propose';
import type { RecordedViolation } from '../tuning/replay';
import { unpackObservations } from '../tuning/unpack-observations';
import { db } from './db';
import type { ViolationRow } from './schema';

/** A rule's violations that can be judged again, newest first. */
export interface MarkedRule {
  readonly rule: string;
  readonly falseAlarms: readonly RecordedViolation[];
  readonly others: readonly RecordedViolation[];
  /** When the last mark was made, epoch ms. */
  readonly lastMarkedAt: number;
}

export interface UsefulMark {
  readonly violationId: string;
  readonly rule: string;
}

/** More of them do not make a better answer, only a later one. */
const MOST_READ = 50;

/** Marks a violation as a false alarm at `at` (epoch ms); `null` takes the mark back. */
export async function markFalseAlarm(violationId: string, at: number | null): Promise<void> {
  await db.violations.update(violationId, { falseAlarmAt: at });
}

/** The marks whose violation can be judged again: its trace was recorded to its end. */
export async function listUsefulMarks(): Promise<UsefulMark[]> {
  const marked = await db.violations.where('falseAlarmAt').above(Number.NEGATIVE_INFINITY).toArray();
  const traces = await db.traces.bulkGet(marked.map(({ id }) => id));
  return marked.flatMap(({ id, rule }, index) => (traces[index]?.complete ? [{ violationId: id, rule }] : []));
}

/** Rules with enough useful marks for a proposal, in the order of their ids. */
export async function listMarkedRules(): Promise<MarkedRule[]> {
  const marks = await listUsefulMarks();
  const isEnough = (rule: string) => marks.filter((mark) => mark.rule === rule).length >= ENOUGH_FALSE_ALARMS;
  const rules = [...new Set(marks.map(({ rule }) => rule))].filter(isEnough);
  return Promise.all(rules.sort().map(readMarkedRule));
}

async function readMarkedRule(rule: string): Promise<MarkedRule> {
  const rows = await newestFirst(await db.violations.where('rule').equals(rule).toArray());
  const marked = rows.filter(({ falseAlarmAt }) => falseAlarmAt !== null);
  const unmarked = rows.filter(({ falseAlarmAt }) => falseAlarmAt === null);
  const [falseAlarms, others] = await Promise.all([marked, unmarked].map(recorded));
  const lastMarkedAt = Math.max(...marked.map(({ falseAlarmAt }) => falseAlarmAt ?? 0));
  return { rule, falseAlarms: falseAlarms ?? [], others: others ?? [], lastMarkedAt };
}

async function newestFirst(rows: readonly ViolationRow[]): Promise<ViolationRow[]> {
  const ids = [...new Set(rows.map(({ sessionId }) => sessionId))];
  const sessions = await db.sessions.bulkGet(ids);
  const createdAt = new Map(ids.map((id, index) => [id, sessions[index]?.createdAt ?? 0]));
  const begun = ({ sessionId, startMs }: ViolationRow) => (createdAt.get(sessionId) ?? 0) + startMs;
  return [...rows].sort((a, b) => begun(b) - begun(a));
}

/** Those with a trace that makes sense; a stored row may be older than this program, or damaged. */
async function recorded(rows: readonly ViolationRow[]): Promise<RecordedViolation[]> {
  const read = rows.slice(0, MOST_READ);
  const traces = await db.traces.bulkGet(read.map(({ id }) => id));
  return read.flatMap(({ id, sessionId, startMs, endMs }, index) => {
    const trace = traces[index];
    const observations = trace?.complete === true ? unpackObservations(trace.observations) : null;
    return observations === null || !Number.isFinite(startMs) || endMs === null || !Number.isFinite(endMs)
      ? []
      : [{ id, sessionId, startMs, endMs, observations }];
  });
}
