import type { SessionRow, ViolationRow } from '../db/schema';
import type { Change } from '../engine/rule-engine';
import { createProctor, type ProctorAct } from '../proctor/proctor';
import type { Conduct } from '../providers/define-provider';
import { ruleById } from '../rules/index';
import type { SittingAct } from './sitting';

/** The monitor lets the proctor's time pass once a second. */
const BEAT_MS = 1000;

type Judged = Pick<SessionRow, 'plan' | 'rules'>;

interface Event {
  readonly atMs: number;
  readonly change: Change;
}

/**
 * The proctor at work on stored violations, as in the session itself.
 *
 * @param violations those that count, in the order they began
 * @param logged what was done in the session: it knows when exactly; `null` if nothing was logged
 * @param endMs the session's end, since its start
 */
export function replayProctor(
  session: Judged,
  violations: readonly ViolationRow[],
  logged: readonly SittingAct[] | null,
  endMs: number,
): readonly ProctorAct[] {
  const proctor = createProctor(conductOf(session.plan.conduct, logged));
  const events = violations
    .flatMap((row) => eventsOf(session, row, logged ?? [], endMs))
    .sort((a, b) => a.atMs - b.atMs);
  const acts: ProctorAct[] = [];
  let open = 0;
  for (const [index, { atMs, change }] of events.entries()) {
    if (open > 0) acts.push(...proctor.advance(atMs));
    acts.push(...proctor.follow([change], atMs));
    open += change.type === 'opened' ? 1 : -1;
    const nextMs = events[index + 1]?.atMs ?? atMs;
    for (let beatMs = atMs + BEAT_MS; open > 0 && beatMs < nextMs; beatMs += BEAT_MS) {
      acts.push(...proctor.advance(beatMs));
    }
  }
  return acts;
}

/**
 * Where it is known what was too long to go on, nothing else was: an end that is stored a moment late must not become
 * an exam that was ended.
 */
function conductOf(conduct: Conduct, logged: readonly SittingAct[] | null): Conduct {
  if (logged === null) return conduct;
  const ended = new Set(logged.flatMap((act) => (act.type === 'ended' && act.because === 'at-once' ? [act.rule] : [])));
  return {
    ...conduct,
    endsAtOnce: Object.fromEntries(Object.entries(conduct.endsAtOnce).filter(([rule]) => ended.has(rule))),
  };
}

function eventsOf(session: Judged, row: ViolationRow, logged: readonly SittingAct[], endMs: number): readonly Event[] {
  const { id, rule, severity, startMs, details } = row;
  const spokenOf = logged.find((act) => act.violationId === id && act.type !== 'reminded');
  const isOpening = spokenOf?.type === 'warned' || (spokenOf?.type === 'ended' && spokenOf.because === 'warnings');
  const openedMs = isOpening ? spokenOf.atMs : openedAtMs(session, row);
  const { clearAfterMs } = numbersOf(session, rule);
  const closedMs = Math.max(openedMs, Math.min((row.endMs ?? endMs) + clearAfterMs, endMs));
  return [
    { atMs: openedMs, change: { type: 'opened', rule, severity, startMs, atMs: openedMs, details } },
    { atMs: closedMs, change: { type: 'closed', rule, startMs, endMs: row.endMs ?? endMs } },
  ];
}

/** When a violation was known: once its rule's patience had run out. */
function openedAtMs(session: Judged, { rule, startMs, endMs }: ViolationRow): number {
  const { afterMs, withinMs } = numbersOf(session, rule);
  const timing = ruleById(rule)?.timing;
  // Of something that is counted, no more is known than within which time it has to come.
  const patienceMs = timing === 'momentary' ? 0 : timing === 'repeated' ? (withinMs ?? afterMs) : afterMs;
  return Math.min(startMs + patienceMs, endMs ?? Number.POSITIVE_INFINITY);
}

function numbersOf({ rules }: Judged, rule: string) {
  return rules[rule]?.thresholds ?? ruleById(rule)?.defaults ?? { afterMs: 0, clearAfterMs: 0, withinMs: 0 };
}
