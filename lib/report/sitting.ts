import type { SessionRow, ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import type { ProctorAct } from '../proctor/proctor';

/** What is known of one session, but for pictures and measurements. */
export interface Sitting {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly log: readonly LogEntry[];
}

/** Something the proctor does, and the id of the violation it is about; `null` if that is not stored. */
export type SittingAct = ProctorAct & { readonly violationId: string | null };
