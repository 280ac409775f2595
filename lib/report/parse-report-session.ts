import type { SessionRow } from '../db/schema';
import { DRILL_ORIGIN, SOLO_DRILLS } from '../drills/solo-drills';
import { PLAN_BEFORE_3 } from '../exams/plan-before-3';
import type { RuleChoice, RuleSetup } from '../rules/index';
import type { EndReason, SessionState } from '../session/machine';
import { parsePlan } from './parse-report-plan';
import { at, damaged, entries, flag, id, isThere, number, oneOf, orNull, type Place, text } from './read-place';
import { ReportFileError } from './report-file-error';
import { REPORT_LIMITS } from './report-limits';
import { SEVERITIES } from './severity';

/** A session that began and is over. */
export interface ParsedSession
  extends Pick<SessionRow, 'id' | 'origin' | 'title' | 'state' | 'endReason' | 'plan' | 'rules' | 'drill'> {
  readonly startedAt: number;
  readonly endedAt: number;
}

const STATES: readonly SessionState[] = ['preparing', 'running', 'ended', 'interrupted'];
const END_REASONS: readonly EndReason[] = ['user', 'abandoned', 'tab-closed', 'proctor', 'time-up', 'failed', 'lost'];

export function parseSession(report: Place, version: number): ParsedSession {
  const session = at(report, 'session');
  const [ended, started] = [at(session, 'endedAt'), at(session, 'startedAt')];
  const startedAt = orNull(started, instant);
  if (startedAt === null) throw new ReportFileError({ kind: 'not-begun' });
  const durationMs = number(at(session, 'durationMs'), 0, REPORT_LIMITS.lengthMs);
  const state = oneOf(at(session, 'state'), STATES);
  const endReason = orNull(at(session, 'endReason'), (place) => oneOf(place, END_REASONS));
  const endedAt = orNull(ended, instant);
  const isOver = state === 'ended' || state === 'interrupted';
  if (isOver && endedAt === null) throw damaged(ended, 'when the session ended');
  if (endedAt !== null && (endedAt < startedAt || endedAt - startedAt > REPORT_LIMITS.lengthMs)) {
    throw damaged(ended, 'a time after the session’s start, and not a month later');
  }
  const drill = at(session, 'drill');
  return {
    id: id(at(session, 'id')),
    ...(isThere(drill)
      ? { drill: oneOf(drill, SOLO_DRILLS), origin: DRILL_ORIGIN }
      : { origin: origin(at(session, 'origin')) }),
    title: text(at(session, 'title'), 4096),
    startedAt,
    plan: version < 3 ? PLAN_BEFORE_3 : parsePlan(at(session, 'plan')),
    rules: parseRules(at(session, 'rules')),
    // What became of a session that was still running when it was exported, is not known here.
    ...(isOver && endedAt !== null
      ? { state, endedAt, endReason }
      : { state: 'interrupted', endedAt: startedAt + durationMs, endReason: 'lost' }),
  };
}

export function instant(place: Place): number {
  return number(place, REPORT_LIMITS.earliestAt, REPORT_LIMITS.latestAt);
}

function origin(place: Place): string {
  const value = text(place, 300);
  if (/^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value) return value;
  throw damaged(place, 'the origin of a web site, such as “https://example.org”');
}

function parseRules(rules: Place): RuleSetup {
  return entries(rules, REPORT_LIMITS.rules, (rule): RuleChoice => {
    const [thresholds, severity] = [at(rule, 'thresholds'), at(rule, 'severity')];
    const duration = (name: string) => number(at(thresholds, name), 0, REPORT_LIMITS.lengthMs);
    return {
      enabled: flag(at(rule, 'enabled')),
      thresholds: {
        ...entries(thresholds, 50, (each) => number(each, -1e12, 1e12)),
        afterMs: duration('afterMs'),
        clearAfterMs: duration('clearAfterMs'),
      },
      ...(isThere(severity) && { severity: oneOf(severity, SEVERITIES) }),
    };
  });
}
