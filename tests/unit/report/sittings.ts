import type { SessionRow, ViolationRow } from '../../../lib/db/schema';
import type { LogEntry } from '../../../lib/exams/log-entry';
import type { Conduct } from '../../../lib/providers/define-provider';
import type { Sitting } from '../../../lib/report/sitting';
import { ended, HEALTH, STARTED_AT, session, violation } from '../db/fresh-db';

export const MINUTE_MS = 60_000;

const LIVE: Conduct = { live: true, warnings: 2, endsAtOnce: { 'no-face': 15_000 } };

/** A plan under a provider's rules; the exam takes 130 minutes for 65 questions. */
export function providerPlan(conduct: Partial<Conduct> = {}): SessionRow['plan'] {
  const own = session('s').plan;
  return {
    ...own,
    packId: 'onvue/aws',
    packName: 'OnVUE · AWS',
    exam: { code: 'SAA-C03', title: 'Solutions Architect', questions: [65, 65], passMark: null },
    minutes: 130,
    conduct: { ...LIVE, ...conduct },
  };
}

interface SittingParts {
  readonly minutes?: number;
  readonly session?: Partial<SessionRow>;
  readonly violations?: readonly ViolationRow[];
  readonly log?: readonly LogEntry[];
}

/** A session under a provider's rules that is over after so many minutes, and was watched. */
export function sitting({ minutes = 130, violations = [], log = [], ...parts }: SittingParts = {}): Sitting {
  const changes = { plan: providerPlan(), health: { ...HEALTH, framesAnalysed: 300 }, ...parts.session };
  return { session: ended('s', { endedAt: STARTED_AT + minutes * MINUTE_MS, ...changes }), violations, log };
}

/** A violation that is over after so many seconds. */
export function moment(id: string, rule: string, startMs: number, seconds = 3, changes: Partial<ViolationRow> = {}) {
  return violation(id, 's', { rule, severity: 'warning', startMs, endMs: startMs + seconds * 1000, ...changes });
}

export const marked = (row: ViolationRow): ViolationRow => ({ ...row, falseAlarmAt: STARTED_AT });
