import { describe, expect, it } from 'vitest';
import { planExam } from '../../../lib/exams/exam-plan';
import { NO_CHOICE } from '../../../lib/exams/parse-choice';
import { chosenPack, editPack, overridesFor, type PackEdit } from '../../../lib/providers/edit-pack';
import { PACKS, packById } from '../../../lib/providers/index';
import { parsePackEdit, parsePackEdits } from '../../../lib/providers/parse-pack-edit';
import { setUpRules } from '../../../lib/rules/index';

const AWS = packById('onvue/aws') ?? PACKS[0];
if (AWS === undefined) throw new Error('There is no pack.');

const EDIT: PackEdit = {
  warnings: 4,
  endsAtOnce: { 'no-face': 60_000, 'tab-switch': null, talking: 20_000 },
  rules: { talking: { severity: 'critical', thresholds: { afterMs: 2000 } }, 'loud-noise': { enabled: false } },
  policies: { drink: 'Tea.' },
  breaks: { kind: 'scheduled', count: 1, minutes: 10 },
  checkIn: ['selfie', 'wait'],
  checkInWindow: { opensMinutesBefore: 45, closesMinutesAfter: 0 },
  briefing: { changed: { [AWS.briefing[0]?.text ?? '']: 'Sit still.' }, added: ['Breathe.'] },
  timeAlertsMinutes: [60, 10],
};

describe('an edited pack', () => {
  it('is the provider’s own without an edit', () => {
    for (const pack of PACKS) expect(editPack(pack, {})).toEqual(pack);
  });

  it('has what the user changed, and the rest from the provider', () => {
    const edited = editPack(AWS, EDIT);
    expect(edited.conduct).toEqual({
      live: true,
      warnings: 4,
      endsAtOnce: { ...withoutTab(AWS.conduct.endsAtOnce), 'no-face': 60_000, talking: 20_000 },
    });
    expect(edited.breaks).toEqual(EDIT.breaks);
    expect(edited.checkIn).toEqual(['selfie', 'wait']);
    expect(edited.checkInWindow).toEqual({
      opensMinutesBefore: 45,
      closesMinutesAfter: 0,
      url: null,
      checked: '',
      certainty: 'first-hand',
    });
    expect(edited.timeAlertsMinutes).toEqual([60, 10]);
    expect(edited.timeAlertsSource).not.toEqual(AWS.timeAlertsSource);
    expect(edited.briefing.map(({ text }) => text)).toEqual([
      'Sit still.',
      ...AWS.briefing.slice(1).map(({ text }) => text),
      'Breathe.',
    ]);
    expect(edited.policies.drink).toMatchObject({ text: 'Tea.', url: null });
    expect(edited.policies.phone).toEqual(AWS.policies.phone);
    expect(edited.rules['loud-noise']).toMatchObject({ enabled: false, severity: 'warning' });
    expect(edited.rules['no-face']).toEqual(AWS.rules['no-face']);
  });

  it('has no alerts where the user wants none', () => {
    expect(editPack(AWS, { timeAlertsMinutes: [] }).timeAlertsMinutes).toEqual([]);
  });

  it('is what a session is planned by', () => {
    const { pack } = chosenPack('onvue/aws', { 'onvue/aws': EDIT });
    expect(planExam(pack, null, NO_CHOICE).timeAlertsMinutes).toEqual([60, 10]);
  });

  it('never ends for warnings where the user wants that', () => {
    expect(editPack(AWS, { warnings: null }).conduct.warnings).toBeNull();
  });

  it('reaches the rules of a session, before what the user set for all exams', () => {
    const general = { talking: { enabled: true, thresholds: { afterMs: 9000, clearAfterMs: 3000 } } };
    const rules = setUpRules(overridesFor(general, EDIT), 'exam', editPack(AWS, EDIT).rules);
    expect(rules.talking).toMatchObject({ severity: 'critical', thresholds: { afterMs: 2000, clearAfterMs: 3000 } });
    expect(rules['loud-noise']?.enabled).toBe(false);
    expect(setUpRules(overridesFor(general, {}), 'exam', AWS.rules).talking?.thresholds.afterMs).toBe(9000);
  });
});

describe('the pack of a choice', () => {
  it('is found with its edit', () => {
    const { pack, edit } = chosenPack('onvue/aws', { 'onvue/aws': EDIT, 'onvue/pmi': { warnings: 0 } });
    expect(pack).toEqual(editPack(AWS, EDIT));
    expect(edit).toEqual(EDIT);
  });

  it.each(['', 'onvue/gone', '__proto__', 'constructor'])('is the user’s own rules where there is none: “%s”', (id) => {
    expect(chosenPack(id, {}).pack.id).toBe('own/rules');
  });

  it.each([null, undefined, 'x', 3, [], { 'onvue/aws': null }, { 'onvue/aws': 'x' }, { 'onvue/aws': [1] }])(
    'is the provider’s own where what is stored is broken: %j',
    (edits) => {
      expect(chosenPack('onvue/aws', edits)).toEqual({ pack: AWS, edit: {} });
    },
  );
});

describe('an edit from outside', () => {
  it('is taken as it is when all is well', () => {
    expect(parsePackEdit(JSON.parse(JSON.stringify(EDIT)))).toEqual(EDIT);
  });

  it('loses what makes no sense', () => {
    const hostile = JSON.parse(`{
      "warnings": -1,
      "endsAtOnce": { "__proto__": 5, "no-hat": 5, "no-face": "soon", "talking": 1e12, "tab-switch": 1.5 },
      "rules": {
        "__proto__": { "enabled": false },
        "no-hat": { "enabled": false },
        "talking": { "enabled": "no", "severity": "deadly", "thresholds": { "afterMs": null, "hats": 1, "toString": 2 } },
        "no-face": { "thresholds": [] }
      },
      "policies": { "drink": 5, "phone": "   ", "smoke": "Yes.", "toString": "x" },
      "breaks": { "kind": "scheduled", "count": 0, "minutes": 10 },
      "checkIn": "selfie",
      "checkInWindow": { "opensMinutesBefore": 30, "closesMinutesAfter": 61 },
      "briefing": { "changed": { "Stay.": 5, "Same.": "Same.", " two  spaces": "x", "": "x" }, "added": [5, null, "  "] },
      "timeAlertsMinutes": ["5", 0, 601, 1.5, null],
      "conduct": { "live": false }
    }`);
    expect(parsePackEdit(hostile)).toEqual({});
    expect(({} as Record<string, unknown>).enabled).toBeUndefined();
  });

  it('has check-in steps once and in their order, and may have none', () => {
    expect(parsePackEdit({ checkIn: ['wait', 'selfie', 'dance', 'wait'] }).checkIn).toEqual(['selfie', 'wait']);
    expect(parsePackEdit({ checkIn: [] }).checkIn).toEqual([]);
  });

  it('has texts of bearable length, on one line', () => {
    const { policies } = parsePackEdit({ policies: { drink: `a\n\nb ${'x'.repeat(1000)}` } });
    expect(policies?.drink?.length).toBe(400);
    expect(policies?.drink).toMatch(/^a b x/);
  });

  it.each([
    null,
    'x',
    [30, 15],
    {},
    { opensMinutesBefore: 30 },
    { opensMinutesBefore: -1, closesMinutesAfter: 5 },
    { opensMinutesBefore: 121, closesMinutesAfter: 5 },
    { opensMinutesBefore: '30', closesMinutesAfter: 5 },
    { opensMinutesBefore: 1.5, closesMinutesAfter: 5 },
  ])('has the provider’s window where its own makes no sense: %j', (checkInWindow) => {
    expect(parsePackEdit({ checkInWindow })).toEqual({});
  });

  it('has each alert once, most minutes first, and no more than six', () => {
    const alerts = (timeAlertsMinutes: unknown) => parsePackEdit({ timeAlertsMinutes }).timeAlertsMinutes;
    expect(alerts([5, 600, 5, 1, 'x', 601])).toEqual([600, 5, 1]);
    expect(alerts([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([8, 7, 6, 5, 4, 3]);
    expect(alerts([])).toEqual([]);
    expect(alerts({ length: 1, 0: 5 })).toBeUndefined();
  });

  it('has lines on one line each, once, of bearable length and number', () => {
    const { briefing } = parsePackEdit({
      briefing: {
        added: [
          'a\n\u0000b',
          'a b',
          '\u202Eturned',
          `${'x'.repeat(399)}🦉🦉`,
          ...Array.from({ length: 50 }, (_, n) => `${n}`),
        ],
        changed: Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`Line ${n}.`, null])),
      },
    });
    expect(briefing?.added?.slice(0, 3)).toEqual(['a b', 'turned', `${'x'.repeat(399)}🦉`]);
    expect(briefing?.added).toHaveLength(20);
    expect(Object.keys(briefing?.changed ?? {})).toHaveLength(20);
  });

  it('keeps to its own names', () => {
    const briefing = JSON.parse('{ "changed": { "__proto__": "x", "toString": null }, "added": "abc" }');
    const parsed = parsePackEdit({ briefing });
    expect(editPack(AWS, parsed).briefing.map(({ text }) => text)).toEqual([
      ...AWS.briefing.map(({ text }) => text),
      'x',
    ]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('is left out for packs that do not exist', () => {
    expect(parsePackEdits({ 'onvue/gone': EDIT, 'onvue/pmi': { warnings: 0 } })).toEqual({
      'onvue/pmi': { warnings: 0 },
    });
  });
});

function withoutTab({ 'tab-switch': _, ...others }: Readonly<Record<string, number>>) {
  return others;
}
