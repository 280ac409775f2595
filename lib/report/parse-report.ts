import type { SampleRow, SessionHealth } from '../db/schema';
import type { LogEntry } from '../exams/log-entry';
import { parseLog } from './parse-report-log';
import { parseHealth, parseSample } from './parse-report-measures';
import { type ParsedSession, parseSession } from './parse-report-session';
import { type ParsedViolation, parseViolation } from './parse-report-violation';
import { at, damaged, isObject, list, type Place } from './read-place';
import { BUNDLE_SCHEMA, REPORT_VERSION } from './report-document';
import { ReportFileError } from './report-file-error';
import { REPORT_LIMITS } from './report-limits';

/** A session out of a file: checked in every part, whatever its version, and in today's shape. */
export interface ParsedReport {
  readonly session: ParsedSession;
  readonly violations: readonly ParsedViolation[];
  readonly log: readonly LogEntry[];
  readonly samples: readonly Omit<SampleRow, 'sessionId'>[];
  readonly health: SessionHealth;
  /** How many entries of the log are of a kind that this version does not know: they are not in it. */
  readonly unknownEntries: number;
}

/**
 * The reports in an exported file, not yet looked at: one, or those of a bundle.
 *
 * @throws {ReportFileError} if it is no such file
 */
export function reportsIn(fileText: string): readonly Place[] {
  const file: Place = { value: parseJson(fileText), path: '' };
  if (!isObject(file)) throw new ReportFileError({ kind: 'other-program' });
  if (at(file, 'schema').value !== BUNDLE_SCHEMA) return [file];
  return list(at(file, 'reports'), REPORT_LIMITS.reports, (report) => report);
}

/**
 * Reads one report of versions 1 to 4. Fields that are not known are passed over; those that are known have to be right.
 *
 * @throws {ReportFileError} and nothing else, whatever it is given
 */
export function parseReport(report: Place): ParsedReport {
  const version = versionOf(report);
  const session = parseSession(report, version);
  const lengthMs = session.endedAt - session.startedAt;
  const violations = list(at(report, 'violations'), REPORT_LIMITS.violations, (each) =>
    parseViolation(each, version, lengthMs),
  );
  const log = version < 3 ? { entries: [], unknown: 0 } : parseLog(at(report, 'log'));
  const samples = list(at(report, 'samples'), REPORT_LIMITS.samples, parseSample);
  unique(at(report, 'violations'), violations, ({ id }) => id);
  unique(at(report, 'samples'), samples, ({ atMs }) => atMs);
  return {
    session,
    violations,
    log: log.entries,
    samples,
    health: parseHealth(at(report, 'health')),
    unknownEntries: log.unknown,
  };
}

function parseJson(fileText: string): unknown {
  try {
    return JSON.parse(fileText);
  } catch (cause) {
    throw new ReportFileError({ kind: 'not-json' }, { cause });
  }
}

function versionOf(report: Place): number {
  const { value } = at(report, 'schema');
  const known = typeof value === 'string' ? /^practice-proctor\/reports?@([1-9]\d{0,8})$/.exec(value) : null;
  if (known === null) throw new ReportFileError({ kind: 'other-program' });
  const version = Number(known[1]);
  // A bundle is told by its name before; one that gets here is of a version that was not yet known.
  if (version > REPORT_VERSION || known[0].includes('reports')) {
    throw new ReportFileError({ kind: 'newer-version', version });
  }
  return version;
}

function unique<Item>(place: Place, items: readonly Item[], keyOf: (item: Item) => string | number): void {
  const seen = new Set<string | number>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (seen.has(key)) throw damaged({ ...place, path: `${place.path}[${index}]` }, 'something not said before');
    seen.add(key);
  }
}
