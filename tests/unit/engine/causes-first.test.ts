import { describe, expect, it } from 'vitest';
import { causesFirst } from '../../../lib/engine/causes-first';
import { defineRule } from '../../../lib/rules/define-rule';
import { RULES } from '../../../lib/rules/index';

function rule(id: string, explainedBy: readonly string[] = []) {
  return defineRule({
    id,
    observes: 'face',
    severity: 'notice',
    defaults: { afterMs: 0, clearAfterMs: 0 },
    explainedBy,
    violates: () => true,
  });
}

const order = (...rules: ReturnType<typeof rule>[]) => causesFirst(rules).map(({ id }) => id);

describe('order of judgement', () => {
  it('puts a cause before its effect', () => {
    expect(order(rule('a', ['b']), rule('b'))).toEqual(['b', 'a']);
  });

  it('follows chains of causes to their beginning', () => {
    expect(order(rule('a', ['b']), rule('b', ['c']), rule('c'))).toEqual(['c', 'b', 'a']);
  });

  it('keeps the order of rules that have nothing to do with each other', () => {
    expect(order(rule('b'), rule('a'), rule('c'))).toEqual(['b', 'a', 'c']);
  });

  it('names each rule once, though two effects share a cause', () => {
    expect(order(rule('a', ['c']), rule('b', ['c']), rule('c'))).toEqual(['c', 'a', 'b']);
  });

  it('passes over causes that are not there', () => {
    expect(order(rule('a', ['nowhere']))).toEqual(['a']);
  });

  it('holds for the real rules', () => {
    const ids = causesFirst(RULES).map(({ id }) => id);
    expect(ids).toHaveLength(RULES.length);
    for (const { id, explainedBy = [] } of RULES)
      for (const cause of explainedBy)
        expect(ids.indexOf(cause), `${cause} explains ${id}`).toBeLessThan(ids.indexOf(id));
  });
});

describe('circles', () => {
  it('refuses rules that explain each other, and names them', () => {
    expect(() => order(rule('a', ['b']), rule('b', ['c']), rule('c', ['a']))).toThrow('a → b → c → a');
  });

  it('refuses a rule that explains itself', () => {
    expect(() => order(rule('a', ['a']))).toThrow('a → a');
  });
});
