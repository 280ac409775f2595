import { describe, expect, it } from 'vitest';
import type { ViolationRow } from '../../../lib/db/schema';
import { describeMatches, violationTable } from '../../../scripts/start/demo-summary.mjs';
import { matchEvents } from '../../../scripts/start/expected-events.mjs';

const violation = (rule: string, startMs: number, endMs: number | null): ViolationRow => ({
  id: `${rule}-${startMs}`,
  sessionId: 's',
  rule,
  severity: 'critical',
  startMs,
  endMs,
  details: {},
  falseAlarmAt: null,
  note: '',
});
const words = { clock: (ms: number) => `${ms / 1000}s`, nameOf: (rule: string) => rule.toUpperCase() };
const event = { kind: 'no-face', startMs: 10_000, endMs: 20_000 };

describe('what happened and what was logged', () => {
  it('match when they overlap', () => {
    const logged = violation('no-face', 12_000, 21_000);
    expect(matchEvents([event], [violation('talking', 12_000, 21_000), logged])).toEqual([
      { event, violation: logged },
    ]);
  });

  it('match when the violation still lasts', () => {
    expect(matchEvents([event], [violation('no-face', 11_000, null)])[0]?.violation).not.toBeNull();
  });

  it('do not match at another time or by another rule', () => {
    const others = [
      violation('no-face', 1000, 8000),
      violation('no-face', 22_000, null),
      violation('talking', 1, null),
    ];
    expect(matchEvents([event], others)).toEqual([{ event, violation: null }]);
  });

  it('is said in a line each', () => {
    const matches = matchEvents([event, { ...event, kind: 'talking' }], [violation('no-face', 12_000, 21_000)]);
    expect(describeMatches(matches, words)).toBe(
      '✔ NO-FACE, happened 10s–20s: logged at 12s\n✘ TALKING, happened 10s–20s: not logged',
    );
  });

  it('is set in a table with even columns', () => {
    expect(violationTable([violation('no-face', 12_000, 21_500)], words)).toBe(
      [
        'Rule     Start  End    Duration  Severity',
        '───────  ─────  ─────  ────────  ────────',
        'NO-FACE  12s    21.5s  9.5 s     critical',
      ].join('\n'),
    );
  });
});
