import { describe, expect, it } from 'vitest';
import {
  editEnd,
  editNumber,
  editPolicy,
  editRulePart,
  editWhole,
  isRuleEdited,
  withoutRule,
} from '../../../components/exams/change-edit';
import { ownPack, packById } from '../../../lib/providers/index';

const AWS = packById('onvue/aws') ?? ownPack();

describe('changing a pack', () => {
  it('keeps only what differs from the provider’s', () => {
    const stricter = editNumber({}, 'talking', 'afterMs', 2000, 500);
    expect(stricter).toEqual({ rules: { talking: { thresholds: { afterMs: 2000 } } } });
    expect(editNumber(stricter, 'talking', 'afterMs', 500, 500)).toEqual({});
  });

  it('adds to what was changed before', () => {
    const off = editRulePart({ warnings: 1 }, 'talking', 'enabled', false, true);
    const both = editRulePart(off, 'talking', 'severity', 'critical', 'warning');
    expect(both).toEqual({ warnings: 1, rules: { talking: { enabled: false, severity: 'critical' } } });
    expect(editRulePart(both, 'talking', 'enabled', true, true)).toEqual({
      warnings: 1,
      rules: { talking: { severity: 'critical' } },
    });
  });

  it('keeps that a rule does not end the exam, where the provider’s does', () => {
    expect(AWS.conduct.endsAtOnce['no-face']).toBe(15_000);
    expect(editEnd({}, AWS, 'no-face', null)).toEqual({ endsAtOnce: { 'no-face': null } });
    expect(editEnd({}, AWS, 'no-face', 15_000)).toEqual({});
    expect(editEnd({}, AWS, 'talking', null)).toEqual({});
    expect(editEnd({}, AWS, 'talking', 9000)).toEqual({ endsAtOnce: { talking: 9000 } });
  });

  it('takes one rule back as a whole, and nothing else', () => {
    const edit = {
      rules: { talking: { enabled: false }, 'no-face': { enabled: false } },
      endsAtOnce: { talking: 9000, 'tab-switch': null },
    };
    expect(isRuleEdited(edit, 'talking')).toBe(true);
    expect(withoutRule(edit, AWS, 'talking')).toEqual({
      rules: { 'no-face': { enabled: false } },
      endsAtOnce: { 'tab-switch': null },
    });
    expect(isRuleEdited(withoutRule(edit, AWS, 'talking'), 'talking')).toBe(false);
  });

  it('takes texts and whole parts back', () => {
    const tea = editPolicy({}, 'drink', 'Tea.');
    expect(tea).toEqual({ policies: { drink: 'Tea.' } });
    expect(editPolicy(tea, 'drink', null)).toEqual({});
    const never = editWhole({}, 'warnings', null, AWS.conduct.warnings);
    expect(never).toEqual({ warnings: null });
    expect(editWhole(never, 'warnings', AWS.conduct.warnings, AWS.conduct.warnings)).toEqual({});
    expect(editWhole({}, 'checkIn', [...AWS.checkIn], AWS.checkIn)).toEqual({});
  });
});
