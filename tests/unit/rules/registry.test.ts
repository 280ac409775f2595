import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_TEXTS, ruleText } from '../../../lib/locales/en/rules';
import { RULES, ruleById, setUpRules } from '../../../lib/rules/index';

const NOT_RULES = ['define-rule.ts', 'index.ts'];

/** The cells of a rule's row in docs/rules.md, without the first. */
function documented(id: string): readonly string[] {
  const lines = readFileSync('docs/rules.md', 'utf8').split('\n');
  const row = lines.find((line) => line.startsWith(`| \`${id}\` `));
  if (!row) throw new Error(`docs/rules.md has no row for ${id}`);
  return row
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

function numbersIn(cell: string): Record<string, number> {
  return Object.fromEntries([...cell.matchAll(/`(\w+)` (-?[\d.]+)/g)].map(([, name, value]) => [name, Number(value)]));
}

describe('the registry', () => {
  it('has every file in lib/rules, named by its id, in alphabetical order', () => {
    const files = readdirSync('lib/rules').filter((name) => !NOT_RULES.includes(name));
    expect(RULES.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  it('finds a rule by its id', () => {
    expect(ruleById('no-face')?.observes).toBe('face');
    expect(ruleById('nowhere')).toBeUndefined();
  });

  it('has no texts, traces or rows in docs/rules.md for rules that are gone', () => {
    const ids = RULES.map(({ id }) => id);
    const rows = [...readFileSync('docs/rules.md', 'utf8').matchAll(/^\| `([^`]+)` +\|/gm)].map(([, id]) => id);
    const traces = readdirSync('tests/traces').map((name) => name.replace('.ts', ''));
    expect(Object.keys(RULE_TEXTS).sort()).toEqual(ids);
    expect(rows.sort()).toEqual(ids);
    expect(traces.filter((name) => !['trace', 'rule-traces', 'one-cause'].includes(name)).sort()).toEqual(ids);
  });
});

describe.each(RULES)('$id', (rule) => {
  const { id, defaults, explainedBy = [] } = rule;

  it('has texts for everything that is shown of it', () => {
    for (const [name, text] of Object.entries(ruleText(id))) expect(text, name).toMatch(/^(?!EDIT)[A-Z].{3,}[^\s]$/);
  });

  it('has a trace', () => {
    expect(existsSync(`tests/traces/${id}.ts`)).toBe(true);
  });

  it('has a row in docs/rules.md that says the same', () => {
    const [meaning, observed, severity, numbers = '', causes = ''] = documented(id);
    expect(meaning).toMatch(/^(?!EDIT).*\w{3,}/);
    expect({ observed, severity }).toEqual({ observed: `\`${rule.observes}\``, severity: rule.severity });
    expect(numbersIn(numbers)).toEqual(defaults);
    expect(namesIn(causes)).toEqual(explainedBy);
  });

  it('is explained by rules that exist', () => {
    for (const cause of explainedBy) expect(ruleById(cause), cause).toBeDefined();
  });

  it('has sensible timing', () => {
    const { afterMs, clearAfterMs, bridgeMs = 0 } = defaults;
    for (const ms of [afterMs, clearAfterMs, bridgeMs]) expect(ms).toBeGreaterThanOrEqual(0);
    // A longer bridge would let two unrelated moments open a violation.
    expect(bridgeMs).toBeLessThanOrEqual(afterMs);
  });

  it('says how often is too often, if it is about what happens again and again, and only then', () => {
    for (const name of ['maxEachMs', 'times', 'withinMs']) {
      expect(Object.hasOwn(defaults, name), name).toBe(rule.timing === 'repeated');
    }
  });
});

describe('setting rules up', () => {
  it('turns every rule on with its defaults', () => {
    for (const { id, defaults } of RULES) expect(setUpRules()[id]).toEqual({ enabled: true, thresholds: defaults });
  });

  it('takes the changes a user made, one by one', () => {
    const setup = setUpRules({ 'no-face': { thresholds: { afterMs: 4000 } }, talking: { enabled: false } });
    expect(setup['no-face']).toEqual({
      enabled: true,
      thresholds: { ...ruleById('no-face')?.defaults, afterMs: 4000 },
    });
    expect(setup.talking).toEqual({ enabled: false, thresholds: ruleById('talking')?.defaults });
  });

  it('ignores rules and numbers that do not exist, and numbers that are none', () => {
    const thresholds = { maxHats: 3, toString: 1, afterMs: Number.NaN, clearAfterMs: Number.POSITIVE_INFINITY };
    expect(setUpRules({ 'no-face': { thresholds }, 'no-hat': { enabled: false } })).toEqual(setUpRules());
  });
});
