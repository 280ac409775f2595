import { listLog } from '../../lib/db/log';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { listSamples } from '../../lib/db/violations';
import { exportFileName } from '../../lib/report/calendar';
import { exportHtml } from '../../lib/report/export-html';
import { type PicturesByViolation, type ReportPicture, reportDocument } from '../../lib/report/report-document';
import { dataUrl } from './data-url';
import { saveFile } from './save-file';

const MEDIA_TYPES = { json: 'application/json', html: 'text/html' } as const;

/**
 * Writes a session to a file in the user's download folder.
 *
 * @param evidence by violation; `null` for an export without pictures
 * @returns the file's name
 */
export async function exportReport(
  format: 'json' | 'html',
  session: SessionRow,
  violations: readonly ViolationRow[],
  evidence: ReadonlyMap<string, readonly EvidenceRow[]> | null,
): Promise<string> {
  const [samples, log] = await Promise.all([listSamples(session.id), listLog(session.id)]);
  const record = { session, violations, samples, log };
  const pictures = evidence === null ? null : await readPictures(evidence);
  const now = Date.now();
  const text =
    format === 'json'
      ? JSON.stringify(reportDocument(record, pictures, now), null, 2)
      : exportHtml(record, pictures ?? new Map(), now);
  const name = exportFileName(session.startedAt ?? session.createdAt, format);
  saveFile(name, new Blob([text], { type: MEDIA_TYPES[format] }));
  return name;
}

async function readPictures(evidence: ReadonlyMap<string, readonly EvidenceRow[]>): Promise<PicturesByViolation> {
  const entries = [...evidence].map(
    async ([violationId, rows]) => [violationId, await Promise.all(rows.map(readPicture))] as const,
  );
  return new Map(await Promise.all(entries));
}

async function readPicture({ atMs, picture }: EvidenceRow): Promise<ReportPicture> {
  return { atMs, dataUrl: await dataUrl(picture) };
}
