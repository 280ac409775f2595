import type { Change, Opened } from '../engine/rule-engine';
import type { Conduct } from '../providers/define-provider';

/** Something the proctor does. `atMs` is since the session's start. */
export type ProctorAct =
  /** Speaks to the candidate; `number` counts warnings from 1, `of` is how many there are, `null` = no limit. */
  | {
      readonly type: 'warned';
      readonly atMs: number;
      readonly rule: string;
      readonly number: number;
      readonly of: number | null;
    }
  /** Says the same again because it has not changed; counts for nothing. */
  | { readonly type: 'reminded'; readonly atMs: number; readonly rule: string }
  /** Ends the exam: for something that does so at once, or because there have been warnings enough. */
  | { readonly type: 'ended'; readonly atMs: number; readonly rule: string; readonly because: 'at-once' | 'warnings' };

/** Decides what the proctor does about violations. Time is an input. */
export interface Proctor {
  /** Takes violations that opened or closed. */
  follow(changes: readonly Change[], atMs: number): readonly ProctorAct[];
  /** Lets time pass. */
  advance(atMs: number): readonly ProctorAct[];
}

/** Nobody speaks of the same thing more often than this. */
const SPEAKS_AGAIN_AFTER_MS = 20_000;

/** What this extension missed by itself is nobody's conduct. */
const NOT_CONDUCT: ReadonlySet<string> = new Set(['monitoring-gap']);

interface Open {
  readonly startMs: number;
  readonly isSpokenOf: boolean;
}

/** @param before warnings given before, in a session that is taken up again */
export function createProctor(conduct: Conduct, before = 0): Proctor {
  const open = new Map<string, Open>();
  const spokenAtMs = new Map<string, number>();
  let warnings = before;
  let isOver = false;

  function maySpeakOf(rule: string, atMs: number): boolean {
    const lastMs = spokenAtMs.get(rule);
    return lastMs === undefined || atMs - lastMs >= SPEAKS_AGAIN_AFTER_MS;
  }

  function end(rule: string, atMs: number, because: 'at-once' | 'warnings'): ProctorAct {
    isOver = true;
    return { type: 'ended', atMs, rule, because };
  }

  function warn(rule: string, atMs: number): ProctorAct {
    spokenAtMs.set(rule, atMs);
    if (conduct.warnings !== null && warnings >= conduct.warnings) return end(rule, atMs, 'warnings');
    warnings += 1;
    return { type: 'warned', atMs, rule, number: warnings, of: conduct.warnings };
  }

  function speakOf(rule: string, isNew: boolean, atMs: number): ProctorAct[] {
    if (isOver || !conduct.live || !maySpeakOf(rule, atMs)) return [];
    if (isNew) return [warn(rule, atMs)];
    spokenAtMs.set(rule, atMs);
    return [{ type: 'reminded', atMs, rule }];
  }

  /** Ends the exam if a violation has lasted for as long as is borne. */
  function endIfTooLong(rule: string, { startMs }: Open, atMs: number): ProctorAct[] {
    const borneMs = conduct.endsAtOnce[rule];
    return !isOver && borneMs !== undefined && atMs - startMs >= borneMs ? [end(rule, atMs, 'at-once')] : [];
  }

  function advance(atMs: number): ProctorAct[] {
    return [...open].flatMap(([rule, violation]) => [
      ...endIfTooLong(rule, violation, atMs),
      ...(violation.isSpokenOf ? speakOf(rule, false, atMs) : []),
    ]);
  }

  function begin(rule: string, violation: Open, atMs: number): ProctorAct[] {
    open.set(rule, violation);
    const ended = endIfTooLong(rule, violation, atMs);
    return violation.isSpokenOf ? [...ended, ...speakOf(rule, true, atMs)] : ended;
  }

  return {
    advance,
    follow: (changes, atMs) =>
      changes.flatMap((change) => {
        if (change.type === 'opened') {
          return begin(change.rule, { startMs: change.startMs, isSpokenOf: isSpokenOf(change) }, atMs);
        }
        open.delete(change.rule);
        return [];
      }),
  };
}

/** A notice goes into the record; nobody interrupts an exam for it. */
export function isSpokenOf({ rule, severity }: Pick<Opened, 'rule' | 'severity'>): boolean {
  return severity !== 'notice' && !NOT_CONDUCT.has(rule);
}
