import type { ViolationRow } from '../db/schema';
import type { RuleSetup } from '../rules/index';
import type { UnjudgedStretch } from './exam-track';
import type { SeriesPoint, SeriesRun } from './sample-series';
import { violationLengthMs } from './session-summary';

/** While one of these lasts, something else than the exam is in front. */
const ELSEWHERE: readonly string[] = ['tab-switch', 'window-blur', 'screen-locked'];

/** Without these two nothing is known of it. */
export function watchesFront(rules: RuleSetup): boolean {
  return ['tab-switch', 'window-blur'].every((id) => rules[id]?.enabled ?? false);
}

interface Times {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Whether the exam was in front, as a series of 1 (it was) and 0 (something else was); cut where nothing was judged.
 *
 * @param endMs when the session ended, or now, since its start
 */
export function examInFront(
  violations: readonly ViolationRow[],
  unjudged: readonly UnjudgedStretch[],
  endMs: number,
): readonly SeriesRun[] {
  const elsewhere = violations
    .filter(({ rule, falseAlarmAt }) => ELSEWHERE.includes(rule) && falseAlarmAt === null)
    .map((row) => ({ startMs: row.startMs, endMs: row.startMs + violationLengthMs(row, endMs) }));
  const runs: SeriesPoint[][] = [];
  let isCut = true;
  for (const { startMs, endMs: untilMs } of pieces([...elsewhere, ...unjudged], endMs)) {
    const middleMs = (startMs + untilMs) / 2;
    const value = covers(elsewhere, middleMs) ? 0 : 1;
    const isUnknown = covers(unjudged, middleMs);
    if (!isUnknown && isCut) runs.push([]);
    if (!isUnknown) runs.at(-1)?.push({ atMs: startMs, value }, { atMs: untilMs, value });
    isCut = isUnknown;
  }
  return runs;
}

/** The session, cut wherever something begins or ends. */
function pieces(times: readonly Times[], endMs: number): readonly Times[] {
  const cuts = new Set([0, endMs, ...times.flatMap((time) => [time.startMs, time.endMs])]);
  const inside = [...cuts].filter((atMs) => atMs >= 0 && atMs <= endMs).sort((a, b) => a - b);
  return inside.slice(1).map((atMs, index) => ({ startMs: inside[index] ?? 0, endMs: atMs }));
}

function covers(times: readonly Times[], atMs: number): boolean {
  return times.some(({ startMs, endMs }) => startMs <= atMs && atMs < endMs);
}
