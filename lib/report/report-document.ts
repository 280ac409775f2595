import type { EvidenceRow, LogRow, SampleRow, SessionHealth, SessionRow, ViolationRow } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { sessionTitle } from './session-name';
import { summarize } from './session-summary';

/** Changes only together with the shape below, its reader (`parse-report.ts`) and docs/report-format.md. */
export const REPORT_VERSION = 4;
export const REPORT_SCHEMA = `practice-proctor/report@${REPORT_VERSION}` as const;

/** Several reports in one file: `{ schema, exportedAt, reports }`. */
export const BUNDLE_SCHEMA = 'practice-proctor/reports@1';

/**
 * A session as it leaves the browser, as JSON; docs/report-format.md has every field. Names ending in `At` are epoch
 * milliseconds, in `Ms` milliseconds since the session's start (or lengths of time), in `Deg` degrees, in `Dbfs`
 * decibels below full scale, in `Ratio` 0–1. `null` = not known. What only this computer can make sense of (tab and
 * device ids) stays behind.
 */
export interface ReportDocument {
  readonly schema: typeof REPORT_SCHEMA;
  readonly exportedAt: number;
  readonly session: Pick<
    SessionRow,
    'id' | 'origin' | 'title' | 'state' | 'endReason' | 'failure' | 'startedAt' | 'endedAt' | 'plan' | 'rules' | 'drill'
  > & { readonly durationMs: number };
  /** Those with a `falseAlarmAt` were marked as false alarms by the person and are in no count of the report. */
  readonly violations: readonly ReportViolation[];
  /** What else happened: the exam's beginning, what the proctor said, questions, breaks. */
  readonly log: readonly LogEntry[];
  /** One per second. */
  readonly samples: readonly Omit<SampleRow, 'sessionId'>[];
  readonly health: SessionHealth & { readonly framesPerSecond: number | null };
}

/** The `note` is empty, too, if the export was made without notes. */
export interface ReportViolation
  extends Pick<ViolationRow, 'id' | 'rule' | 'severity' | 'startMs' | 'endMs' | 'details' | 'falseAlarmAt' | 'note'> {
  /** Pictures of its beginning, as `data:` URLs; left out if the export was made without pictures. */
  readonly pictures?: readonly ReportPicture[];
}

export interface ReportPicture {
  readonly atMs: number;
  readonly dataUrl: string;
}

/** Everything recorded in one session. */
export interface SessionRecord {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly samples: readonly SampleRow[];
  readonly log: readonly LogRow[];
}

/** The same record, without what the person wrote. */
export function withoutNotes(record: SessionRecord): SessionRecord {
  return { ...record, violations: record.violations.map((violation) => ({ ...violation, note: '' })) };
}

/** Pictures by the id of their violation. */
export type PicturesByViolation = ReadonlyMap<string, readonly ReportPicture[]>;

/** `now` is epoch ms; `pictures` is `null` for an export without them. */
export function reportDocument(
  { session, violations, samples, log }: SessionRecord,
  pictures: PicturesByViolation | null,
  now: number,
): ReportDocument {
  const { durationMs, framesPerSecond } = summarize(session, violations, now);
  const { id, origin, state, endReason, failure, startedAt, endedAt, plan, rules, health, drill } = session;
  const title = sessionTitle(session);
  return {
    schema: REPORT_SCHEMA,
    exportedAt: now,
    session: {
      ...{ id, origin, title, state, endReason, failure, startedAt, endedAt, durationMs, plan, rules },
      ...(drill && { drill }),
    },
    violations: violations.map((violation) => exportedViolation(violation, pictures)),
    log: log.map(({ entry }) => entry),
    samples: samples.map(exportedSample),
    health: { ...health, framesPerSecond },
  };
}

function exportedViolation(row: ViolationRow, pictures: PicturesByViolation | null): ReportViolation {
  const { id, rule, severity, startMs, endMs, details, falseAlarmAt, note } = row;
  const violation = { id, rule, severity, startMs, endMs, details, falseAlarmAt, note };
  return pictures === null ? violation : { ...violation, pictures: pictures.get(id) ?? [] };
}

function exportedSample({ sessionId: _, ...sample }: SampleRow): Omit<SampleRow, 'sessionId'> {
  // Digital silence is -Infinity dBFS, which JSON cannot say.
  return { ...sample, levelDbfs: finite(sample.levelDbfs) };
}

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

/** Which evidence belongs to which violation. */
export function evidenceByViolation(rows: readonly EvidenceRow[]): ReadonlyMap<string, readonly EvidenceRow[]> {
  const groups = new Map<string, EvidenceRow[]>();
  for (const row of [...rows].sort((a, b) => a.atMs - b.atMs)) {
    groups.set(row.violationId, [...(groups.get(row.violationId) ?? []), row]);
  }
  return groups;
}
