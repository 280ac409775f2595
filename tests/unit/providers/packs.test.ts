import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack, Source, Statement } from '../../../lib/providers/define-provider';
import { OWN_PACK_ID, ownPack, PACKS, PROVIDERS, packById } from '../../../lib/providers/index';
import { EDIT_LIMITS } from '../../../lib/providers/parse-pack-edit';
import { oneLine } from '../../../lib/providers/read-fields';
import { ruleById, setUpRules } from '../../../lib/rules/index';

const NOT_PROVIDERS = [
  'define-provider.ts',
  'edit-briefing.ts',
  'edit-pack.ts',
  'index.ts',
  'parse-pack-edit.ts',
  'read-fields.ts',
  'statement.ts',
];

/** All that a pack states, with what is said against it. */
function statementsOf(pack: Pack): readonly Statement[] {
  const { policies, conductSource, checkInSource, timeAlertsSource, briefing, rules, lockdown } = pack;
  const stated = [
    ...Object.values(policies),
    conductSource,
    checkInSource,
    timeAlertsSource,
    ...briefing,
    ...(lockdown ? [lockdown.why] : []),
    ...Object.values(rules).map(({ why }) => why),
  ];
  return stated.flatMap((statement) => [statement, ...(statement.otherwise ?? [])]);
}

describe('the providers', () => {
  it('are the files in lib/providers, each named by its id', () => {
    const files = readdirSync('lib/providers').filter((name) => name.endsWith('.ts') && !NOT_PROVIDERS.includes(name));
    expect(PROVIDERS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('are what people sit exams with', () => {
    expect(PACKS.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'onvue/aws',
        'onvue/microsoft',
        'psi/linux-foundation',
        'proctorio/recorded',
        OWN_PACK_ID,
      ]),
    );
  });

  it('have packs with ids of their own', () => {
    expect(new Set(PACKS.map(({ id }) => id)).size).toBe(PACKS.length);
    expect(packById('onvue/nobody')).toBeUndefined();
    expect(packById(OWN_PACK_ID)).toEqual(ownPack());
  });
});

describe.each(PACKS.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  it('names rules and numbers that exist', () => {
    for (const [id, { thresholds = {} }] of Object.entries(pack.rules)) {
      const rule = ruleById(id);
      expect(rule, id).toBeDefined();
      for (const name of Object.keys(thresholds)) expect(rule?.defaults, `${id}.${name}`).toHaveProperty(name);
    }
    for (const [id, ms] of Object.entries(pack.conduct.endsAtOnce)) {
      expect(ruleById(id), id).toBeDefined();
      // A violation opens after its rule's patience: what is shorter could not be told from it.
      expect(ms, id).toBeGreaterThan(ruleById(id)?.defaults.afterMs ?? 0);
    }
  });

  it('ends exams only for rules that are on', () => {
    const rules = setUpRules({}, 'exam', pack.rules);
    for (const id of Object.keys(pack.conduct.endsAtOnce)) expect(rules[id]?.enabled, id).toBe(true);
  });

  it('says where everything is from, when it was looked at and how well it is known', () => {
    const sources: readonly Source[] = [...statementsOf(pack), pack.checkInWindow];
    for (const { url, checked, certainty } of sources) {
      if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      expect(checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      expect(['first-hand', 'second-hand', 'unverified']).toContain(certainty);
    }
    for (const { text } of statementsOf(pack)) expect(text).toMatch(/^\S.*[.”]$/);
  });

  it('is complete', () => {
    const { opensMinutesBefore, closesMinutesAfter } = pack.checkInWindow;
    expect(opensMinutesBefore).toBeGreaterThan(0);
    expect(closesMinutesAfter).toBeGreaterThanOrEqual(0);
    expect(pack.checkIn.length).toBeGreaterThan(0);
    expect(new Set(pack.checkIn).size).toBe(pack.checkIn.length);
    expect(pack.briefing.length).toBeGreaterThanOrEqual(3);
    expect([...pack.timeAlertsMinutes].sort((a, b) => b - a)).toEqual(pack.timeAlertsMinutes);
    expect(pack.providerName).not.toBe('');
  });

  it('keeps to what an edit of it may say', () => {
    const { lineLength, timeAlerts, timeAlertMinutes, opensMinutesBefore, closesMinutesAfter } = EDIT_LIMITS;
    // A line is known by its words: they must come back from the store as they are.
    for (const { text } of pack.briefing) expect(oneLine(text, lineLength)).toBe(text);
    expect(new Set(pack.briefing.map(({ text }) => text)).size).toBe(pack.briefing.length);
    expect(pack.briefing.length).toBeLessThanOrEqual(EDIT_LIMITS.lines);
    expect(pack.timeAlertsMinutes.length).toBeLessThanOrEqual(timeAlerts);
    for (const minutes of pack.timeAlertsMinutes) expect(minutes).toBeLessThanOrEqual(timeAlertMinutes);
    expect(pack.checkInWindow.opensMinutesBefore).toBeLessThanOrEqual(opensMinutesBefore);
    expect(pack.checkInWindow.closesMinutesAfter).toBeLessThanOrEqual(closesMinutesAfter);
  });

  it('counts warnings only where somebody speaks', () => {
    if (!pack.conduct.live) expect(pack.conduct.warnings).toBeNull();
  });
});

describe('programmes', () => {
  it('change what they name and keep the rest of their provider', () => {
    const [aws, microsoft] = [packById('onvue/aws'), packById('onvue/microsoft')];
    expect(aws?.breaks).toEqual({ kind: 'none' });
    expect(microsoft?.breaks).toEqual({ kind: 'unscheduled', locksSeenQuestions: true });
    expect(microsoft?.conduct).toEqual(aws?.conduct);
    expect(microsoft?.policies.phone).not.toEqual(aws?.policies.phone);
    expect(microsoft?.policies.notes).toEqual(aws?.policies.notes);
  });

  it('change rules one by one', () => {
    const [recorded, lockdown] = [packById('proctorio/recorded'), packById('proctorio/lockdown')];
    expect(setUpRules({}, 'exam', recorded?.rules)['fullscreen-exit']?.enabled).toBe(false);
    expect(setUpRules({}, 'exam', lockdown?.rules)['fullscreen-exit']).toMatchObject({
      enabled: true,
      severity: 'critical',
    });
    expect(lockdown?.rules['looking-away']).toEqual(recorded?.rules['looking-away']);
  });

  it('weigh what is around the page as their sources do', () => {
    const severity = (id: string, rule: string) => packById(id)?.rules[rule]?.severity;
    expect(severity('onvue/aws', 'second-display')).toBe('critical');
    expect(severity('onvue/aws', 'new-tab')).toBe('critical');
    expect(severity('psi/other', 'second-display')).toBe('critical');
    expect(severity('proctorio/recorded', 'print-attempt')).toBe('notice');
    expect(severity('proctorio/lockdown', 'print-attempt')).toBe('critical');
    // Where an exam may be paused, pausing it is no breach.
    expect(severity('psi/linux-foundation', 'exam-paused')).toBe('notice');
    expect(severity('onvue/microsoft', 'exam-paused')).toBe('notice');
    expect(severity('onvue/aws', 'exam-paused')).toBeUndefined();
  });

  it('say where sources disagree', () => {
    const aws = packById('onvue/aws');
    expect(aws?.policies.drink.otherwise?.map(({ text }) => text)).toEqual([
      'A guide to the PMP exam: a drink in any container.',
      'A drink is allowed, food is not.',
    ]);
    expect(aws?.policies.phone.otherwise?.length).toBe(1);
  });

  it('say how strict their browsers are only where that is known', () => {
    const preset = (id: string) => packById(id)?.lockdown?.preset;
    expect(PACKS.filter(({ lockdown }) => lockdown).map(({ id }) => id.split('/')[0])).not.toContain('own');
    expect(PACKS.filter(({ id }) => /^(onvue|psi)/.test(id)).map(({ id }) => preset(id))).not.toContain(undefined);
    expect(preset('onvue/pmi')).toBe('exam');
    expect(preset('proctorio/lockdown')).toBe('severe');
    expect(preset('proctorio/recorded')).toBeUndefined();
  });
});
