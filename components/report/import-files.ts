import { type ImportedSession, importSession } from '../../lib/db/import-session';
import type { SessionRow } from '../../lib/db/schema';
import { type ParsedReport, parseReport, reportsIn } from '../../lib/report/parse-report';
import type { Place } from '../../lib/report/read-place';
import { type FileProblem, ReportFileError } from '../../lib/report/report-file-error';
import { REPORT_LIMITS } from '../../lib/report/report-limits';

/** What became of one session in an imported file, or of the file if it holds none. */
export type ImportResult = { readonly fileName: string } & (
  | ({ readonly became: 'stored'; readonly unknownEntries: number } & ImportedSession)
  /** Its session is here already: the person says which to keep. */
  | { readonly became: 'duplicate'; readonly here: SessionRow; readonly report: ParsedReport }
  | { readonly became: 'refused'; readonly problem: FileProblem }
  /** Not the file's fault: it could not be stored. */
  | { readonly became: 'failed'; readonly cause: unknown }
  | { readonly became: 'kept'; readonly here: SessionRow }
  | { readonly became: 'taken-back'; readonly session: SessionRow }
);

/** Imports files one after the other; each session by itself, so that what is wrong with one spoils no other. */
export async function* importFiles(files: readonly File[]): AsyncGenerator<ImportResult> {
  for (const file of files) {
    const reports = await readFile(file).catch((error: unknown) => failure(file.name, error));
    if ('became' in reports) yield reports;
    else for (const report of reports) yield await importReport(file.name, report);
  }
}

/** Stores the file's session in place of the one that is here. */
export function replaceByImport(fileName: string, report: ParsedReport): Promise<ImportResult> {
  return store(fileName, report, true);
}

async function readFile(file: File): Promise<readonly Place[]> {
  if (file.size > REPORT_LIMITS.bytes) {
    throw new ReportFileError({ kind: 'too-large', mostBytes: REPORT_LIMITS.bytes });
  }
  const text = await file.text().catch((cause: unknown) => {
    throw new ReportFileError({ kind: 'unreadable' }, { cause });
  });
  return reportsIn(text);
}

async function importReport(fileName: string, report: Place): Promise<ImportResult> {
  try {
    return await store(fileName, parseReport(report), false);
  } catch (error) {
    return failure(fileName, error);
  }
}

async function store(fileName: string, report: ParsedReport, replace: boolean): Promise<ImportResult> {
  try {
    const { outcome, ...stored } = await importSession(report, { importedAt: Date.now(), replace });
    return 'here' in stored
      ? { fileName, became: 'duplicate', report, here: stored.here }
      : { fileName, became: 'stored', unknownEntries: report.unknownEntries, ...stored };
  } catch (error) {
    return failure(fileName, error);
  }
}

function failure(fileName: string, error: unknown): ImportResult {
  return error instanceof ReportFileError
    ? { fileName, became: 'refused', problem: error.problem }
    : { fileName, became: 'failed', cause: error };
}
