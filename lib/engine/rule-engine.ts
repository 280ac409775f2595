import { type Observation, STANDING_KINDS } from '../observations';
import type { Details, Rule, Severity } from '../rules/define-rule';
import { RULES, type RuleSetup } from '../rules/index';
import { afterObservation, afterTime, appointJudges, claimedFromMs, isExplained, type Judge } from './judge';
import { CLEAR, endOf, type Interval } from './sustained';

export interface Opened {
  readonly type: 'opened';
  readonly rule: string;
  readonly severity: Severity;
  readonly startMs: number;
  /** When it was known: at the first observation or `advance` after the rule's patience ran out. */
  readonly atMs: number;
  readonly details: Details;
}

export interface Closed {
  readonly type: 'closed';
  readonly rule: string;
  readonly startMs: number;
  readonly endMs: number;
}

export type Change = Opened | Closed;

export interface RuleEngine {
  /** Judges one observation. Those of one kind come in order of time; different kinds may be a little late. */
  observe(observation: Observation): readonly Change[];
  /** Lets time pass: states that stand go on to hold, samples that have stopped end what they opened. */
  advance(atMs: number): readonly Change[];
  /** Ends whatever is open, and the engine: nothing can open afterwards. */
  finish(atMs: number): readonly Change[];
  /** Where each rule that is on stands, by its id: for those who watch it happen. */
  intervals(): ReadonlyMap<string, Interval>;
}

/** Observations in, violations opened and closed out. Synchronous, no clock of its own: time is `atMs`. */
export function createRuleEngine(setup: RuleSetup, rules: readonly Rule[] = RULES): RuleEngine {
  let judges = appointJudges(setup, rules);

  function close(judge: Judge, startMs: number, lastMs: number): Closed {
    const endMs = Math.max(startMs, Math.min(lastMs, claimedFromMs(judge)));
    judge.interval = CLEAR;
    judge.notBeforeMs = Math.max(judge.notBeforeMs, endMs);
    for (const effect of effectsOf(judge)) effect.notBeforeMs = Math.max(effect.notBeforeMs, endMs);
    return { type: 'closed', rule: judge.rule.id, startMs, endMs };
  }

  const effectsOf = (judge: Judge) => judges.filter((effect) => effect.causes.includes(judge));

  /** A violation that has just opened takes over from those it explains. */
  function takeOver(cause: Judge, startMs: number): Closed[] {
    return effectsOf(cause).flatMap((effect) => {
      const { interval } = effect;
      effect.interval = CLEAR;
      return interval.phase === 'open' ? [close(effect, interval.startMs, endOf(interval, startMs))] : [];
    });
  }

  function settle(judge: Judge, interval: Interval, atMs: number, observation: Observation | null): Change[] {
    const before = judge.interval;
    judge.interval = interval;
    if (interval.phase === 'closed') return [close(judge, interval.startMs, interval.endMs)];
    if (interval.phase !== 'open' || before.phase === 'open') return [];
    const { rule, thresholds, severity } = judge;
    const { startMs } = interval;
    const shown = judge.event ?? observation;
    const details = (shown && rule.details?.(shown, thresholds)) ?? {};
    const opened: Opened = { type: 'opened', rule: rule.id, severity, startMs, atMs, details };
    return [opened, ...takeOver(judge, startMs)];
  }

  function advance(atMs: number): Change[] {
    return judges.flatMap((judge) =>
      isExplained(judge, 'open') ? [] : settle(judge, afterTime(judge, atMs), atMs, judge.standing),
    );
  }

  function observe(observation: Observation): Change[] {
    const { kind, atMs } = observation;
    const changes = advance(atMs);
    // Reports of a state that were overtaken on their way are out of date.
    const isNews = ({ standing }: Judge) => standing === null || standing.atMs <= atMs;
    const concerned = judges.filter((judge) => judge.rule.observes === kind && isNews(judge));
    if (STANDING_KINDS.has(kind)) for (const judge of concerned) judge.standing = observation;
    for (const judge of concerned) {
      if (isExplained(judge, 'open')) continue;
      changes.push(...settle(judge, afterObservation(judge, observation, atMs), atMs, observation));
    }
    return changes;
  }

  function finish(atMs: number): Change[] {
    const changes = advance(atMs);
    for (const judge of judges) {
      const { interval } = judge;
      judge.interval = CLEAR;
      if (interval.phase === 'open') changes.push(close(judge, interval.startMs, endOf(interval, atMs)));
    }
    judges = [];
    return changes;
  }

  const intervals = () => new Map(judges.map(({ rule, interval }) => [rule.id, interval]));

  return { observe, advance, finish, intervals };
}
