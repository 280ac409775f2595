import { listLog } from '../../lib/db/log';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { listSamples } from '../../lib/db/violations';
import { exportFileName } from '../../lib/report/calendar';
import { exportCsv } from '../../lib/report/export-csv';
import { exportHtml } from '../../lib/report/export-html';
import {
  type PicturesByViolation,
  type ReportPicture,
  reportDocument,
  type SessionRecord,
  withoutNotes,
} from '../../lib/report/report-document';
import { dataUrl } from './data-url';
import { saveFile } from './save-file';

export type ExportFormat = 'html' | 'json' | 'csv';

interface Exported {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  /** By violation; `null` for an export without pictures. */
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]> | null;
  readonly withNotes: boolean;
}

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Writes a session to a file in the user's download folder.
 *
 * @returns the file's name
 */
export async function exportReport(
  format: ExportFormat,
  { session, violations, evidence, withNotes }: Exported,
): Promise<string> {
  const [samples, log] = await Promise.all([listSamples(session.id), listLog(session.id)]);
  const whole = { session, violations, samples, log };
  const record = withNotes ? whole : withoutNotes(whole);
  const pictures = evidence === null || format === 'csv' ? null : await readPictures(evidence);
  const name = exportFileName(session.startedAt ?? session.createdAt, format);
  saveFile(name, new Blob([contentOf(format, record, pictures)], { type: MEDIA_TYPES[format] }));
  return name;
}

function contentOf(format: ExportFormat, record: SessionRecord, pictures: PicturesByViolation | null): string {
  const now = Date.now();
  switch (format) {
    case 'html':
      return exportHtml(record, pictures ?? new Map(), now);
    case 'json':
      return JSON.stringify(reportDocument(record, pictures, now), null, 2);
    case 'csv':
      return exportCsv(record, now);
  }
}

export async function readPictures(
  evidence: ReadonlyMap<string, readonly EvidenceRow[]>,
): Promise<PicturesByViolation> {
  const entries = [...evidence].map(
    async ([violationId, rows]) => [violationId, await Promise.all(rows.map(readPicture))] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readPicture({ atMs, picture }: EvidenceRow): Promise<ReportPicture> {
  return { atMs, dataUrl: await dataUrl(picture) };
}
