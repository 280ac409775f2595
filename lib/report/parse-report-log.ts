import { DRILL_KINDS } from '../drills/plan-drills';
import type { Reaction } from '../drills/watch-reactions';
import type { LogEntry, LogEvent } from '../exams/log-entry';
import type { Punctuality } from '../schedule/punctuality';
import { at, list, name, number, oneOf, orNull, type Place, text, whole } from './read-place';
import { REPORT_LIMITS } from './report-limits';

const PUNCTUALITIES: readonly Punctuality[] = ['early', 'in-time', 'late', 'too-late'];
const REACTIONS: readonly Reaction[] = ['looked', 'left', 'spoke', 'switched'];

type Fields<Type extends LogEvent['type']> = Omit<Extract<LogEvent, { readonly type: Type }>, 'type'>;

const rule = (entry: Place) => name(at(entry, 'rule'));
const count = (entry: Place, field: string) => whole(at(entry, field), 0, 100_000);
const countOrNull = (entry: Place, field: string) => orNull(at(entry, field), (place) => whole(place, 0, 100_000));
const drill = (entry: Place) => oneOf(at(entry, 'kind'), DRILL_KINDS);
const nothingElse = () => ({});

const READERS: { readonly [Type in LogEvent['type']]: (entry: Place) => Fields<Type> } = {
  'checked-in': (entry) => ({
    punctuality: oneOf(at(entry, 'punctuality'), PUNCTUALITIES),
    minutes: whole(at(entry, 'minutes'), -100_000, 100_000),
  }),
  greeted: nothingElse,
  'exam-began': nothingElse,
  warned: (entry) => ({ rule: rule(entry), number: count(entry, 'number'), of: countOrNull(entry, 'of') }),
  reminded: (entry) => ({ rule: rule(entry) }),
  'ended-by-proctor': (entry) => ({
    rule: rule(entry),
    because: oneOf(at(entry, 'because'), ['at-once', 'warnings']),
  }),
  'time-alert': (entry) => ({ minutesLeft: number(at(entry, 'minutesLeft'), 0, 100_000) }),
  'time-up': nothingElse,
  question: (entry) => ({
    number: count(entry, 'number'),
    total: countOrNull(entry, 'total'),
    from: oneOf(at(entry, 'from'), ['page', 'person']),
  }),
  'break-began': nothingElse,
  'break-ended': nothingElse,
  'review-began': (entry) => ({ knownBy: oneOf(at(entry, 'knownBy'), ['address', 'content']) }),
  'review-ended': nothingElse,
  'drill-began': (entry) => ({
    kind: drill(entry),
    lengthMs: number(at(entry, 'lengthMs'), 0, REPORT_LIMITS.lengthMs),
  }),
  'drill-ended': (entry) => ({
    kind: drill(entry),
    reactions: list(at(entry, 'reactions'), REACTIONS.length, (place) => oneOf(place, REACTIONS)),
  }),
};

/**
 * What happened beside violations. Kinds of entries come with time, without another version of the file: those that are
 * not known here are counted and left out.
 */
export function parseLog(log: Place): { readonly entries: readonly LogEntry[]; readonly unknown: number } {
  const read = list(log, REPORT_LIMITS.log, parseEntry);
  const entries = read.filter((entry) => entry !== null);
  return { entries, unknown: read.length - entries.length };
}

function parseEntry(entry: Place): LogEntry | null {
  const atMs = number(at(entry, 'atMs'), -REPORT_LIMITS.beforeStartMs, REPORT_LIMITS.lengthMs);
  const type = text(at(entry, 'type'), 100);
  if (!isKnown(type)) return null;
  return { type, atMs, ...READERS[type](entry) } as LogEntry;
}

function isKnown(type: string): type is LogEvent['type'] {
  return Object.hasOwn(READERS, type);
}
