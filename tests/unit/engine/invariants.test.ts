import { describe, expect, it } from 'vitest';
import { type Change, type Closed, createRuleEngine } from '../../../lib/engine/rule-engine';
import { RULES, type RuleSetup, setUpRules } from '../../../lib/rules/index';
import { seededRandom } from '../../../scripts/actor/random.js';
import { randomObservations } from './random-observations';

const SESSIONS = 120;
const OBSERVATIONS = 2000;

/** Real rules, some switched off, some with other patience. */
function randomSetup(random: () => number): RuleSetup {
  return setUpRules(
    Object.fromEntries(
      RULES.map(({ id }) => {
        const patience = { afterMs: random() * 3000, clearAfterMs: random() * 2000, bridgeMs: random() * 500 };
        // What takes several times would hardly ever come about by chance.
        const times = 1 + Math.floor(random() * 3);
        return [id, { enabled: random() < 0.85, thresholds: { ...(random() < 0.3 ? patience : {}), times } }];
      }),
    ),
  );
}

function playRandomSession(seed: number, latestMs: number) {
  const random = seededRandom(seed);
  const engine = createRuleEngine(randomSetup(random));
  const observations = randomObservations(random, OBSERVATIONS, latestMs);
  const lastMs = Math.max(...observations.map(({ atMs }) => atMs));
  const changes = observations.flatMap((observation) => engine.observe(observation));
  changes.push(...engine.finish(lastMs));
  return { changes, lastMs, violations: changes.filter((change) => change.type === 'closed') };
}

/** Openings without closing before the next, closings without opening, and what stays open. */
function unpaired(changes: readonly Change[]): Change[] {
  const wrong: Change[] = [];
  const open = new Map<string, Change>();
  for (const change of changes) {
    const before = open.get(change.rule);
    if (change.type === 'opened' ? before : before?.startMs !== change.startMs) wrong.push(change);
    if (change.type === 'opened') open.set(change.rule, change);
    else open.delete(change.rule);
  }
  return [...wrong, ...open.values()];
}

function overlapMs(a: Closed, b: Closed): number {
  return Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
}

describe.each([
  { name: 'in order', latestMs: 0 },
  { name: 'up to 400 ms late', latestMs: 400 },
  { name: 'up to 5 s late', latestMs: 5000 },
])('whatever is observed, $name,', ({ latestMs }) => {
  const sessions = Array.from({ length: SESSIONS }, (_, seed) => playRandomSession(seed + 1, latestMs));

  it('every rule is broken at times, or the sentences below would say nothing', () => {
    for (const { id } of RULES) {
      const violations = sessions.flatMap((session) => session.violations.filter(({ rule }) => rule === id));
      expect(violations.length, id).toBeGreaterThan(0);
    }
  });

  it('violations open and close in turn, and none is left open', () => {
    expect(sessions.flatMap(({ changes }) => unpaired(changes))).toEqual([]);
  });

  it('no violation has a negative length, begins before the session or ends after it', () => {
    const impossible = sessions.flatMap(({ violations, lastMs }) =>
      violations.filter(({ startMs, endMs }) => !(startMs >= 0 && startMs <= endMs && endMs <= lastMs)),
    );
    expect(impossible).toEqual([]);
  });

  it('nothing is known before it began', () => {
    const opened = sessions.flatMap(({ changes }) => changes.filter((change) => change.type === 'opened'));
    expect(opened.filter(({ startMs, atMs }) => !(atMs >= startMs))).toEqual([]);
  });

  it('violations of one rule never overlap', () => {
    const early = sessions.flatMap(({ violations }) => {
      const lastEndMs = new Map<string, number>();
      return violations.filter(({ rule, startMs, endMs }) => {
        const beforeMs = lastEndMs.get(rule) ?? 0;
        lastEndMs.set(rule, endMs);
        return startMs < beforeMs;
      });
    });
    expect(early).toEqual([]);
  });

  it('no effect overlaps a violation that explains it, but for what came late', () => {
    const doubled = sessions.flatMap(({ violations }) =>
      violations.filter((effect) => {
        const causes = RULES.find(({ id }) => id === effect.rule)?.explainedBy ?? [];
        return violations.some((cause) => causes.includes(cause.rule) && overlapMs(effect, cause) > latestMs);
      }),
    );
    expect(doubled).toEqual([]);
  });
});

it('the same observations lead to the same violations', () => {
  expect(playRandomSession(7, 0)).toEqual(playRandomSession(7, 0));
});
