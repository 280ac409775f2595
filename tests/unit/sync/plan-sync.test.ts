import { describe, expect, it } from 'vitest';
import { createDayOf } from '../../../lib/habits/days';
import { sittingsIn } from '../../../lib/sync/area';
import { losersOf } from '../../../lib/sync/leaf';
import { parseLedger } from '../../../lib/sync/ledger';
import { planSync } from '../../../lib/sync/plan-sync';
import { bytesOf, bytesOfAll } from '../../../lib/sync/quota';
import { SYNCED_ITEMS } from '../../../lib/sync/synced-items';
import { deleted, withStatus } from '../../../lib/training/change-plan';
import { parseStoredPlan } from '../../../lib/training/parse-training-plan';
import type { StepStatus } from '../../../lib/training/training-plan';
import { sat } from '../habits/sat';
import { DAY, step, training } from '../training/training';
import { type Area, computer, itemsOf } from './computer';
import { seededRandom } from './random';

const conflictsOf = ({ ledger }: ReturnType<typeof computer>) =>
  Object.entries(ledger.leaves)
    .filter(([, leaf]) => losersOf(leaf).length > 0)
    .map(([path]) => path);
const EXAM = { code: 'X-1', title: 'Mine', minutes: 60, url: 'https://secret.example/page' };

describe('turning sync on', () => {
  it('writes settings and sittings, in one go, and then nothing more', () => {
    const here = computer('aaaaaa');
    here.settings = { sensitivity: 'severe', ownExams: [EXAM] };
    here.sittings = [sat(20_000), sat(20_001)];
    here.sync(1000, { isJoining: true });
    expect([...here.area.keys()].sort()).toEqual(['computer/aaaaaa', 'habits/aaaaaa/0', 'settings/aaaaaa/0']);
    expect(here.sync(2000)).toBe(0);
  });

  it('leaves out what names a site', () => {
    const here = computer('aaaaaa');
    here.settings = { ownExams: [EXAM], strictSites: { 'https://secret.example': { addedAt: 1 } } };
    here.sync(1000, { isJoining: true });
    expect(JSON.stringify(itemsOf(here.area))).toContain('Mine');
    expect(JSON.stringify(itemsOf(here.area))).not.toContain('secret');
  });

  it('puts two computers’ settings together and wipes neither', () => {
    const here = computer('aaaaaa');
    here.settings = { sensitivity: 'severe', ownExams: [{ code: 'X-1', minutes: 60 }] };
    here.sync(1000, { isJoining: true });
    const there = computer('bbbbbb', here.area);
    there.settings = { habitGoals: { 'no-talking': 90 }, ownExams: [{ code: 'X-2', minutes: 90 }] };
    there.sync(2000, { isJoining: true });
    here.sync(3000);
    for (const { settings } of [here, there]) {
      expect(settings).toMatchObject({ sensitivity: 'severe', habitGoals: { 'no-talking': 90 } });
      expect(settings.ownExams).toHaveLength(2);
    }
    expect(conflictsOf(here)).toEqual([]);
  });

  it('lets what was synced before hold where both differ, and shows both', () => {
    const here = computer('bbbbbb');
    here.settings = { sensitivity: 'severe' };
    here.sync(1000, { isJoining: true });
    const there = computer('aaaaaa', here.area);
    there.settings = { sensitivity: 'relaxed' };
    there.sync(2000, { isJoining: true });
    expect(there.settings.sensitivity).toBe('severe');
    expect(conflictsOf(there)).toEqual(['sensitivity']);
    here.sync(3000);
    expect(here.settings.sensitivity).toBe('severe');
    expect(conflictsOf(here)).toEqual(['sensitivity']);
  });

  it('takes what nobody has touched for no wish', () => {
    const here = computer('aaaaaa');
    here.settings = { sensitivity: 'severe', habitGoals: { 'no-talking': 90 } };
    here.sync(1000, { isJoining: true });
    const there = computer('bbbbbb', here.area);
    there.settings = { sensitivity: 'exam', habitGoals: { 'no-talking': 60 } };
    there.sync(2000, { isJoining: true });
    expect(there.settings).toMatchObject({ sensitivity: 'severe', habitGoals: { 'no-talking': 90 } });
    expect(conflictsOf(there)).toEqual([]);
  });
});

describe('two changes of one setting', () => {
  function inConflict() {
    const area: Area = new Map();
    const [here, there] = [computer('aaaaaa', area), computer('bbbbbb', area)];
    here.sync(1000, { isJoining: true });
    there.sync(1000, { isJoining: true });
    here.settings.sensitivity = 'relaxed';
    there.settings.sensitivity = 'severe';
    here.sync(2000);
    there.sync(3000);
    here.sync(3000);
    return { here, there };
  }

  it('are settled by a choice, on both computers', () => {
    const { here, there } = inConflict();
    expect(here.settings.sensitivity).toBe('severe');
    const [loser] = losersOf(here.ledger.leaves.sensitivity ?? { clock: {}, wishes: [] });
    here.sync(4000, { choice: { path: 'sensitivity', by: loser?.by ?? '', n: loser?.n ?? 0 } });
    there.sync(5000);
    for (const one of [here, there]) {
      expect(one.settings.sensitivity).toBe('relaxed');
      expect(conflictsOf(one)).toEqual([]);
    }
  });

  it('are settled by a third change, too', () => {
    const { here, there } = inConflict();
    there.settings.sensitivity = 'exam';
    there.sync(4000);
    here.sync(5000);
    expect(here.settings.sensitivity).toBe('exam');
    expect(conflictsOf(here)).toEqual([]);
  });
});

describe('removing', () => {
  it('travels, and does not come back from a computer that was away', () => {
    const area: Area = new Map();
    const [here, there] = [computer('aaaaaa', area), computer('bbbbbb', area)];
    here.settings = { ownExams: [{ code: 'X-1', minutes: 60 }] };
    here.sync(1000, { isJoining: true });
    there.sync(1000, { isJoining: true });
    here.settings = { ownExams: [] };
    here.sync(2000);
    there.sync(3000);
    here.sync(4000);
    expect([here.settings.ownExams, there.settings.ownExams]).toEqual([[], []]);
  });

  it('gives way to a change that was made elsewhere meanwhile, and says so', () => {
    const area: Area = new Map();
    const [here, there] = [computer('aaaaaa', area), computer('bbbbbb', area)];
    here.settings = { ruleOverrides: { talking: { enabled: false } }, ownExams: [{ code: 'X-1', minutes: 60 }] };
    here.sync(1000, { isJoining: true });
    there.sync(1000, { isJoining: true });
    here.settings = { ruleOverrides: {}, ownExams: [] };
    there.settings = { ...there.settings, ownExams: [{ code: 'X-1', minutes: 90 }] };
    here.sync(2000);
    there.sync(1500);
    here.sync(3000);
    expect(here.settings.ownExams).toMatchObject([{ code: 'X-1', minutes: 90 }]);
    expect(there.settings.ruleOverrides).toEqual({});
    expect(conflictsOf(here)).toEqual(['ownExams\nX-1']);
  });
});

describe('the training plan', () => {
  function withPlan() {
    const area: Area = new Map();
    const [here, there] = [computer('aaaaaa', area), computer('bbbbbb', area)];
    here.settings.trainingPlan = training({ steps: [step('s1', DAY), step('s2', DAY + 1)] });
    here.sync(1000, { isJoining: true });
    there.sync(1000, { isJoining: true });
    return { here, there };
  }
  const planIn = ({ settings }: ReturnType<typeof computer>) => parseStoredPlan(settings.trainingPlan);
  const statuses = (one: ReturnType<typeof computer>) => planIn(one)?.steps.map(({ id, status }) => `${id} ${status}`);
  function tick(one: ReturnType<typeof computer>, id: string, now: number, status: StepStatus = 'done') {
    const plan = planIn(one);
    one.settings.trainingPlan = plan && withStatus(plan, new Set([id]), status, { now, newId: () => 'new' });
  }

  it('is the same on another computer, step by step', () => {
    const { here, there } = withPlan();
    expect(planIn(there)?.examDay).toBe(planIn(here)?.examDay);
    tick(here, 's1', 2000);
    tick(there, 's2', 2000);
    here.sync(3000);
    there.sync(3000);
    here.sync(3000);
    for (const one of [here, there]) {
      expect(statuses(one)).toEqual(['s1 done', 's2 done']);
      expect(conflictsOf(one)).toEqual([]);
    }
  });

  it('is of one mind where a step was ticked off on both, and asks where it was not', () => {
    const { here, there } = withPlan();
    tick(here, 's1', 2000);
    tick(there, 's1', 2500);
    tick(here, 's2', 2000, 'removed');
    tick(there, 's2', 2500);
    here.sync(3000);
    there.sync(3001);
    here.sync(3002);
    for (const one of [here, there]) {
      expect(statuses(one)).toEqual(['s1 done', 's2 done']);
      expect(conflictsOf(one)).toHaveLength(1);
    }
  });

  it('is not mixed with another one: the later plan holds, and one that was deleted stays so', () => {
    const { here, there } = withPlan();
    here.settings.trainingPlan = training({ id: 'p2', changedAt: 9000, steps: [step('s3', DAY)] });
    tick(there, 's1', 2500);
    here.sync(3000);
    there.sync(3001);
    here.sync(3002);
    for (const one of [here, there]) expect([planIn(one)?.id, statuses(one)]).toEqual(['p2', ['s3 open']]);
    const plan = planIn(there);
    there.settings.trainingPlan = plan && deleted(plan, { now: 9500, newId: () => 'new' });
    there.sync(4000);
    here.sync(4001);
    expect([planIn(here)?.isDeleted, planIn(there)?.isDeleted]).toEqual([true, true]);
    there.sync(5000);
    expect(here.sync(5001) + there.sync(5002)).toBe(0);
  });
});

describe('the sittings of several computers', () => {
  const others = (area: Area, own: string) => sittingsIn(itemsOf(area), own, createDayOf('UTC'), 30_000 * 86_400_000);

  it('are told each other, and each is counted once', () => {
    const area: Area = new Map();
    const [here, there, third] = [computer('aaaaaa', area), computer('bbbbbb', area), computer('cccccc', area)];
    here.sittings = [sat(20_000), sat(20_001)];
    // The first one was imported there.
    there.sittings = [sat(20_000), sat(20_002)];
    here.sync(1000);
    there.sync(1000);
    third.sync(1000);
    expect(others(area, 'aaaaaa').map(({ day }) => day)).toEqual([20_000, 20_002]);
    expect(others(area, 'cccccc').map(({ day }) => day)).toEqual([20_000, 20_001, 20_002]);
  });

  it('are gone there when they are deleted here', () => {
    const here = computer('aaaaaa');
    here.sittings = [sat(20_000), sat(20_001)];
    here.sync(1000);
    here.sittings = [];
    here.sync(2000);
    expect(others(here.area, 'bbbbbb')).toEqual([]);
    expect([...here.area.keys()]).toEqual(['computer/aaaaaa']);
  });

  it('share the room: one that came first makes way for another, and nobody goes on for ever', () => {
    const area: Area = new Map();
    const [here, there] = [computer('aaaaaa', area), computer('bbbbbb', area)];
    const many = (from: number) =>
      Array.from({ length: 3000 }, (_, index) =>
        sat(15_000 + index, { startedAt: 1_600_000_000_000 + index * 1e7 + from }),
      );
    here.sittings = many(0);
    there.sittings = many(1);
    let written = 1;
    for (let round = 0; round < 6 && written > 0; round += 1) written = here.sync(1000) + there.sync(1000);
    expect(written).toBe(0);
    const [mine, theirs] = [here.counts?.sittings ?? 0, there.counts?.sittings ?? 0];
    expect(Math.min(mine, theirs)).toBeGreaterThan(0.8 * Math.max(mine, theirs));
    expect(here.counts).toMatchObject({ sittingsLeft: 3000 - mine, computers: 1 });
    expect(bytesOfAll(itemsOf(area))).toBeLessThan(100_000);
    expect([...area].filter(([key, value]) => bytesOf(key, value) > 8192)).toEqual([]);
  });
});

it('is read in the form that people have stored', () => {
  const here = computer('bbbbbb');
  const leaves = {
    sensitivity: [{ aaaaaa: 2 }, [['aaaaaa', 2, 1_764_072_000_000, 'severe']]],
    'ruleOverrides\ntalking\nthresholds\nafterMs': [{ aaaaaa: 1, cccccc: 1 }, [['cccccc', 1, 1_764_072_000_000, 1500]]],
    'ruleOverrides\nno-face\nenabled': [{ aaaaaa: 2 }, [['aaaaaa', 2, 1_764_072_000_000]]],
    'ownExams\nX-1': [{ aaaaaa: 1 }, [['aaaaaa', 1, 0, { code: 'X-1', title: 'Mine', minutes: 60 }]]],
  };
  here.area.set('computer/aaaaaa', { v: 1, edition: 3, left: 0 });
  here.area.set('settings/aaaaaa/0', { v: 1, leaves });
  here.settings.ruleOverrides = { 'no-face': { enabled: false } };
  here.sync(2_000_000_000_000);
  expect(here.settings).toMatchObject({
    sensitivity: 'severe',
    ruleOverrides: { talking: { thresholds: { afterMs: 1500 } }, 'no-face': { enabled: false } },
    ownExams: [{ code: 'X-1', title: 'Mine', minutes: 60, url: null }],
  });
  expect(conflictsOf(here)).toEqual(['ruleOverrides\nno-face\nenabled']);
});

describe('what a newer version has stored', () => {
  it('is neither read nor overwritten, and said', () => {
    const here = computer('bbbbbb');
    const newer = { v: 2, leaves: 'in a form that does not exist yet' };
    here.area.set('settings/aaaaaa/0', newer);
    here.settings = { sensitivity: 'severe' };
    here.sync(1000, { isJoining: true });
    expect(here.area.get('settings/aaaaaa/0')).toEqual(newer);
    expect(here.counts?.newer).toBe(1);
  });

  it('is left alone even if it is this computer’s own: it goes on under another id', () => {
    const here = computer('aaaaaa');
    here.sync(1000);
    here.area.set('computer/aaaaaa', { v: 2 });
    here.settings = { sensitivity: 'severe' };
    here.sync(2000);
    expect(here.area.get('computer/aaaaaa')).toEqual({ v: 2 });
    expect(here.area.has('settings/aaaaaax/0')).toBe(true);
  });

  it('is kept where it is a rule that this version does not know', () => {
    const here = computer('bbbbbb');
    const leaf = [{ aaaaaa: 1 }, [['aaaaaa', 1, 5, false]]];
    here.area.set('settings/aaaaaa/0', { v: 1, leaves: { 'ruleOverrides\nfuture-rule\nenabled': leaf } });
    here.sync(1000);
    here.settings.ruleOverrides = { talking: { enabled: false } };
    here.sync(2000);
    expect(here.ledger.leaves['ruleOverrides\nfuture-rule\nenabled']?.wishes).toHaveLength(1);
  });
});

it('notices that a copied profile has its id, and takes another', () => {
  const here = computer('aaaaaa');
  here.settings = { sensitivity: 'severe' };
  here.sync(1000);
  const copy = computer('aaaaaa', here.area);
  Object.assign(copy, { ledger: here.ledger, settings: { sensitivity: 'relaxed' } });
  here.settings.sensitivity = 'exam';
  here.sync(2000);
  copy.sync(3000);
  expect(copy.ledger.computer).toBe('aaaaaax');
  expect(conflictsOf(copy)).toEqual(['sensitivity']);
});

it('takes the removal of its items for the wish to end', () => {
  const here = computer('aaaaaa');
  here.sync(1000);
  here.area.clear();
  const input = { settings: {}, area: {}, sittings: [], isJoining: false, now: 2000, freshComputer: 'zzzzzz' };
  expect(planSync({ ...input, ledger: here.ledger })).toEqual({ kind: 'emptied' });
});

it('makes sense of a setting that fits in no item: it stays here, and that is said', () => {
  const here = computer('aaaaaa');
  const drink = 'ü'.repeat(400);
  here.settings = {
    sensitivity: 'severe',
    packEdits: { 'own/rules': { briefing: { added: Array.from({ length: 20 }, (_, index) => `${index} ${drink}`) } } },
  };
  here.sync(1000);
  expect(here.counts?.settingsLeft).toBe(1);
  expect(JSON.stringify(itemsOf(here.area))).toContain('severe');
  expect(here.sync(2000)).toBe(0);
});

it('survives whatever the sync storage holds, and never lets it into the settings', () => {
  const { pick, below } = seededRandom(11);
  const junk = [null, 0, -1, 1e300, '', 'severe', '__proto__', [], {}, [[]], true, 'x'.repeat(500)];
  const known = computer('cccccc');
  known.settings = { sensitivity: 'severe', ruleOverrides: { talking: { enabled: false } }, ownExams: [EXAM] };
  known.sittings = [sat(20_000)];
  known.sync(1000);
  const damage = (value: unknown): unknown => {
    if (below(6) === 0) return pick(junk);
    if (Array.isArray(value)) return value.map(damage);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        below(8) === 0 ? pick(['__proto__', 'constructor', 'v', 'ruleOverrides\ntalking', 'sensitivity\nx', '']) : name,
        damage(part),
      ]),
    );
  };
  for (let round = 0; round < 400; round += 1) {
    const here = computer('aaaaaa');
    for (const [key, value] of known.area)
      here.area.set(pick([key, key, 'settings/__proto__', 'habits/aaaaaa/x']), damage(value));
    here.settings = { sensitivity: 'relaxed' };
    here.sync(2000, { isJoining: true });
    expect(parseLedger(null, 'aaaaaa').leaves).toEqual({});
    for (const item of SYNCED_ITEMS) {
      const { [item.key]: value } = here.settings;
      // What was stored is what its own reader makes of it.
      if (value !== undefined) expect(item.taken(item.stored(item.taken(value), value))).toEqual(item.taken(value));
    }
    expect(['relaxed', 'severe', 'exam']).toContain(here.settings.sensitivity);
    expect(here.sync(3000)).toBe(0);
  }
  expect(({} as { sensitivity?: string }).sensitivity).toBeUndefined();
});
