import { listLog } from '../../lib/db/log';
import type { SessionRow } from '../../lib/db/schema';
import { listSessions } from '../../lib/db/sessions';
import { listEvidence, listSamples, listViolations } from '../../lib/db/violations';
import { BUNDLE_SCHEMA, evidenceByViolation, reportDocument } from '../../lib/report/report-document';
import { REPORT_LIMITS } from '../../lib/report/report-limits';
import { isActive } from '../../lib/session/machine';
import { readPictures } from './export-report';

interface ExportAllOptions {
  readonly withPictures: boolean;
  /** Epoch ms. */
  readonly now: number;
  /** Of one file; default: what an import takes. */
  readonly mostBytes?: number;
  /** Stops it. */
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/**
 * All sessions that are over, as files that can be imported: one, unless it would be too large for that. One session at
 * a time is in memory; what is done is handed to the browser, which may keep it on the disk.
 *
 * @returns `null` if it was stopped
 */
export async function exportAll(options: ExportAllOptions): Promise<readonly Blob[] | null> {
  const { withPictures, now, mostBytes = MOST_BYTES, signal, onProgress } = options;
  const sessions = (await listSessions()).filter(({ state }) => !isActive(state));
  const bundles: Blob[][] = [];
  let room = 0;
  for (const [index, session] of sessions.entries()) {
    const report = new Blob([JSON.stringify(await readReport(session, withPictures, now))]);
    if (signal.aborted) return null;
    if (report.size > room) {
      bundles.push([]);
      room = mostBytes;
    }
    bundles.at(-1)?.push(report);
    room -= report.size;
    onProgress(index + 1, sessions.length);
  }
  return bundles.map((reports) => bundleOf(reports, now));
}

/** Some room is for what is around the reports. */
const MOST_BYTES = REPORT_LIMITS.bytes * 0.9;

async function readReport(session: SessionRow, withPictures: boolean, now: number) {
  const { id } = session;
  const [violations, samples, log] = await Promise.all([listViolations(id), listSamples(id), listLog(id)]);
  const pictures = withPictures ? await readPictures(evidenceByViolation(await listEvidence(id))) : null;
  return reportDocument({ session, violations, samples, log }, pictures, now);
}

function bundleOf(reports: readonly Blob[], exportedAt: number): Blob {
  const head = `{"schema":${JSON.stringify(BUNDLE_SCHEMA)},"exportedAt":${exportedAt},"reports":[\n`;
  const parts = reports.flatMap((report, index) => [index === 0 ? '' : ',\n', report]);
  return new Blob([head, ...parts, '\n]}\n'], { type: 'application/json' });
}
