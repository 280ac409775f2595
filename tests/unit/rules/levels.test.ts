import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/rules/define-rule';
import { numbersAt, RULES, ruleById, setUpRules } from '../../../lib/rules/index';

const rulesWithLevels = RULES.filter(({ levels }) => levels);

/** +1: the higher the number, the more is let go. */
function mildness(rule: Rule, name: string): 1 | -1 {
  const gauge = rule.gauges?.find(({ threshold }) => threshold === name);
  if (gauge) return gauge.brokenWhen === 'above' ? 1 : -1;
  return 1;
}

describe.each(rulesWithLevels)('the levels of $id', (rule) => {
  it('change only numbers that the rule has, and to others', () => {
    for (const changes of Object.values(rule.levels ?? {})) {
      for (const [name, value] of Object.entries(changes)) {
        expect(Object.keys(rule.defaults)).toContain(name);
        expect(value, name).not.toBe(rule.defaults[name]);
      }
    }
  });

  // What belongs to `looking-away` at a level does not belong to repeated glances, whatever that does to them.
  const directed = Object.keys(rule.defaults).filter((name) => name !== 'maxEachMs');
  it.each(directed)('%s lets more go the milder the level is', (name) => {
    const [relaxed = 0, exam = 0, severe = 0] = (['relaxed', 'exam', 'severe'] as const).map(
      (level) => (numbersAt(rule, level)[name] ?? 0) * mildness(rule, name),
    );
    expect(relaxed).toBeGreaterThanOrEqual(exam);
    expect(exam).toBeGreaterThanOrEqual(severe);
  });

  it('bridge no longer than they wait', () => {
    for (const level of ['relaxed', 'severe'] as const) {
      const { afterMs, bridgeMs = 0 } = numbersAt(rule, level);
      expect(bridgeMs).toBeLessThanOrEqual(afterMs);
    }
  });

  it('are in docs/rules.md as in the code', () => {
    const name = rule.id.replaceAll('-', ' ');
    const row = readFileSync('docs/rules.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| ${name} `));
    const [relaxed = '', severe = ''] = row?.split('|').slice(2, -1) ?? [];
    expect(numbersIn(relaxed)).toEqual(rule.levels?.relaxed ?? {});
    expect(numbersIn(severe)).toEqual(rule.levels?.severe ?? {});
  });
});

function numbersIn(cell: string): Record<string, number> {
  return Object.fromEntries([...cell.matchAll(/`(\w+)` (-?[\d.]+)/g)].map(([, name, value]) => [name, Number(value)]));
}

it('glances are over at each level where looks away begin', () => {
  const [away, glances] = [ruleById('looking-away'), ruleById('repeated-glances')];
  if (!away || !glances) throw new Error('A rule has gone.');
  for (const level of ['relaxed', 'exam', 'severe'] as const) {
    const { afterMs, maxYawDeg, maxDownDeg } = numbersAt(away, level);
    expect(numbersAt(glances, level)).toMatchObject({ maxEachMs: afterMs, maxYawDeg, maxDownDeg });
  }
});

describe('setting rules up at a level', () => {
  it('is the exam’s unless another one is asked for', () => {
    expect(setUpRules({}, 'exam')).toEqual(setUpRules());
  });

  it('takes the level’s numbers, and the rule’s own for the rest', () => {
    const away = ruleById('looking-away');
    expect(setUpRules({}, 'severe')['looking-away']?.thresholds).toEqual({
      ...away?.defaults,
      ...away?.levels?.severe,
    });
    expect(setUpRules({}, 'relaxed')['camera-lost']?.thresholds).toEqual(ruleById('camera-lost')?.defaults);
  });

  it('lets the user’s own numbers win at every level', () => {
    const own = { 'looking-away': { thresholds: { maxYawDeg: 33 } } };
    for (const level of ['relaxed', 'exam', 'severe'] as const) {
      const asTheLevelSays = setUpRules({}, level)['looking-away']?.thresholds;
      expect(setUpRules(own, level)['looking-away']?.thresholds).toEqual({ ...asTheLevelSays, maxYawDeg: 33 });
    }
  });
});
