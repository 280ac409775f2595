import type { ViolationRow } from '../db/schema';
import { ruleText } from '../locales/en/rules';
import { wallClockAt } from '../schedule/wall-clock';
import { type Reader, THIS_BROWSER } from './calendar';
import { describeDetails } from './details-text';
import { formatClock } from './durations';
import type { SessionRecord } from './report-document';
import { sessionTitle } from './session-name';
import { sessionDurationMs, violationLengthMs } from './session-summary';

/** The columns, in order; docs/report-format.md says what is in them. New ones come at the end. */
const COLUMNS = [
  'exam',
  'session',
  'session_begun',
  'at',
  'start_s',
  'length_s',
  'rule',
  'name',
  'severity',
  'false_alarm',
  'measured',
  'note',
] as const;

/** Excel takes a file without it for one in the computer's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The violations as a table: RFC 4180, one line each.
 *
 * @param now epoch ms; ends what still lasts
 */
export function exportCsv(record: SessionRecord, now: number, reader: Reader = THIS_BROWSER): string {
  const { session, violations } = record;
  const { date, time } = wallClockAt(session.startedAt ?? session.createdAt, reader.timeZone);
  const about = [session.plan.exam?.code ?? '', sessionTitle(session), `${date} ${time}`];
  const nowMs = sessionDurationMs(session, now);
  const lines = [COLUMNS, ...violations.map((violation) => [...about, ...cellsOf(violation, nowMs)])];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cellsOf(violation: ViolationRow, nowMs: number): readonly (string | number)[] {
  const { rule, severity, startMs, details, falseAlarmAt, note } = violation;
  return [
    formatClock(startMs),
    seconds(startMs),
    seconds(violationLengthMs(violation, nowMs)),
    rule,
    ruleText(rule).name,
    severity,
    falseAlarmAt === null ? 'no' : 'yes',
    describeDetails(details).join(', '),
    note,
  ];
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = asText(value.replace(/[\r\n]+/g, ' '));
  // Where lists are written with semicolons, spreadsheets cut at those that are not in quotes.
  return /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets take a cell that begins so for a formula and run it: an apostrophe makes it the text that it is. */
function asText(text: string): string {
  return /^\s*[=+\-@\t|%＝＋－＠]/.test(text) ? `'${text}` : text;
}
