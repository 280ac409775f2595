import { SOLO_DRILLS } from '../drills/solo-drills';
import type { CleanTime } from '../habits/clean-time';
import type { DayOf } from '../habits/days';
import { HABIT_IDS } from '../habits/habit';
import type { Sitting } from '../habits/sitting';
import { fieldsOf, oneLine, whole } from '../providers/read-fields';
import { NO_EXAM, OUTCOMES, SECOND_MS } from './pack-sittings';

/** Beyond these lies nothing but damage. */
const MOST = {
  sittings: 1000,
  exams: 200,
  rules: 100,
  spoken: 500,
  seconds: 7 * 86_400,
  events: 100_000,
  minutes: 10_000,
};
const LONGEST = { code: 30, title: 120, rule: 40 };
/** The beginning of 2020: before there was anything to sit with. */
const FIRST_AT = 1_577_836_800_000;

/**
 * Reads packed sittings, of which anything may be wrong; those that make no sense are left out.
 *
 * @param latestAt later ones are of a computer whose clock is wrong, epoch ms
 */
export function unpackSittings(value: unknown, dayOf: DayOf, latestAt: number): readonly Sitting[] {
  const { v, first, exams, rules, sittings } = fieldsOf(value);
  if (v !== 1 || !Array.isArray(sittings)) return [];
  const tables = { exams: listOf(exams, MOST.exams).map(parseExam), rules: listOf(rules, MOST.rules).map(parseRule) };
  let startedAt = whole(first, FIRST_AT, latestAt);
  return sittings.slice(0, MOST.sittings).flatMap((packed: unknown) => {
    const numbers = listOf(packed, MOST.rules);
    // A hole in the row of times leaves all that follow it without one.
    startedAt = startedAt === undefined ? undefined : whole(startedAt + Number(numbers[0]), FIRST_AT, latestAt);
    return startedAt === undefined ? [] : (unpack(numbers, startedAt, tables, dayOf) ?? []);
  });
}

interface Tables {
  readonly exams: readonly ReturnType<typeof parseExam>[];
  readonly rules: readonly (string | undefined)[];
}

function unpack(
  [, examIndex, minutes, outcomeIndex, counts, critical, ownTime, ...times]: readonly unknown[],
  startedAt: number,
  { exams, rules }: Tables,
  dayOf: DayOf,
): Sitting | undefined {
  const outcome = OUTCOMES[Number(outcomeIndex)];
  const practice = unpackTime(ownTime, 0);
  const drill = SOLO_DRILLS[NO_EXAM - 1 - Number(examIndex)] ?? null;
  const exam = examIndex === NO_EXAM || drill !== null ? null : exams[Number(examIndex)];
  const spoken = unpackCounts(listOf(counts, 2 * MOST.rules), rules);
  if (outcome === undefined || practice === undefined || exam === undefined || spoken === undefined) return undefined;
  return {
    // Nobody begins two sittings in the same millisecond.
    sessionId: `elsewhere ${startedAt}`,
    startedAt,
    day: dayOf(startedAt),
    exam,
    drill,
    examMinutes: whole(minutes, 1, MOST.minutes) ?? null,
    outcome,
    spoken,
    hasCritical: critical === 1,
    practice,
    habits: Object.fromEntries(
      HABIT_IDS.flatMap((id, index) => {
        const time = unpackTime(times[index], practice.watchedMs);
        return time === undefined ? [] : [[id, time]];
      }),
    ),
    isElsewhere: true,
  };
}

function unpackTime(packed: unknown, besideMs: number): CleanTime | undefined {
  if (!Array.isArray(packed) || packed.length > 4) return undefined;
  const [more = 0, unclean = 0, short = 0, count = 0] = packed;
  const watched = whole(Number(more) + besideMs / SECOND_MS, 0, MOST.seconds);
  const events = whole(count, 0, MOST.events);
  if (watched === undefined || events === undefined) return undefined;
  const [lost, cut] = [whole(unclean, 0, watched), whole(short, 0, watched)];
  if (lost === undefined || cut === undefined) return undefined;
  const ms = (seconds: number) => seconds * SECOND_MS;
  return { watchedMs: ms(watched), cleanMs: ms(watched - lost), longestMs: ms(watched - cut), events };
}

/** Each rule as often as it was spoken of. */
function unpackCounts(counts: readonly unknown[], rules: Tables['rules']): readonly string[] | undefined {
  const spoken: string[] = [];
  for (let at = 0; at < counts.length; at += 2) {
    const rule = rules[Number(counts[at])];
    const times = whole(counts[at + 1], 1, MOST.spoken - spoken.length);
    if (rule === undefined || times === undefined) return undefined;
    spoken.push(...Array.from({ length: times }, () => rule));
  }
  return spoken;
}

function parseExam(value: unknown): Sitting['exam'] | undefined {
  const [code, title] = listOf(value, 2);
  const known = oneLine(code, LONGEST.code);
  return known === undefined
    ? undefined
    : { code: known, title: oneLine(title, LONGEST.title) ?? '', questions: null, passMark: null };
}

function parseRule(value: unknown): string | undefined {
  return oneLine(value, LONGEST.rule);
}

function listOf(value: unknown, most: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, most) : [];
}
