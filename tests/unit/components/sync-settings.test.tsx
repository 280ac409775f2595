// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSettings } from '../../../components/options/DataSettings';
import { SyncSettings } from '../../../components/options/sync/SyncSettings';
import { leafText } from '../../../components/options/sync/say-leaf';
import { receive } from '../../../lib/platform/messaging';
import { habitGoals, sensitivity, syncOn, syncStatus } from '../../../lib/settings';
import { bytesOf } from '../../../lib/sync/quota';
import { syncNow } from '../../../lib/syncing/run-sync';
import { SYNC_HANDLERS } from '../../../lib/syncing/serve-sync';
import { useFreshDb } from '../db/fresh-db';
import { computer } from '../sync/computer';
import { change, find, mount } from './mounted';

useFreshDb();
beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => false);
  // The page asks, and this is the background that answers.
  receive('background', SYNC_HANDLERS as Parameters<typeof receive<'background'>>[1]);
});

const area = () => fakeBrowser.storage.sync.get(null);
const toggle = async (root: HTMLElement) =>
  change(() => root.querySelector<HTMLInputElement>('input[role=switch]')?.click());

/** Another computer stores its settings, as another computer does: knowing nothing of this one. */
async function fromElsewhere(settings: Record<string, unknown>): Promise<void> {
  const other = Object.assign(computer('bbbbbb'), { settings });
  other.sync(1);
  await fakeBrowser.storage.sync.set(Object.fromEntries(other.area));
}

describe('the switch for sync', () => {
  it('is off, says what goes and what never does, and stores nothing', async () => {
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.querySelector('input')?.disabled).toBe(false));
    expect(root.querySelector('input')?.checked).toBe(false);
    expect(root.textContent).toMatch(/Never goes: pictures, sound/);
    expect(root.textContent).not.toContain('Remove from sync');
    expect(await area()).toEqual({});
  });

  it('syncs at once, and says when and what', async () => {
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.querySelector('input')?.disabled).toBe(false));
    await toggle(root);
    await vi.waitFor(() => expect(root.textContent).toMatch(/Last synced: .*0 sittings of this computer/));
    expect(root.textContent).toContain('No other computer has stored anything yet.');
    expect(await syncOn.getValue()).toBe(true);
  });

  it('leaves a copy when it is turned off, and offers to remove it', async () => {
    await sensitivity.setValue('severe');
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.querySelector('input')?.disabled).toBe(false));
    await toggle(root);
    await vi.waitFor(() => expect(root.textContent).toContain('Last synced'));
    await toggle(root);
    await vi.waitFor(() => expect(root.textContent).toContain('A copy of settings'));
    expect(Object.keys(await area())).toHaveLength(2);
    await change(() => find(root, 'button', 'Remove from sync').click());
    await change(() => find(root, 'button', 'Remove from sync').click());
    await vi.waitFor(async () => expect(await area()).toEqual({}));
    expect(await sensitivity.getValue()).toBe('severe');
  });

  it.each([
    ['busy', 'tried again by itself in a few minutes'],
    ['full', 'Turn sync off and remove the copy'],
    ['failed', 'restart the browser'],
  ] as const)('says what to do next when the browser refuses: %s', async (kind, next) => {
    await syncOn.setValue(true);
    const counts = { computers: 1, newer: 1, sittings: 9, sittingsLeft: 3, settingsLeft: 1 };
    await syncStatus.setValue({ lastAt: 1, counts, problem: { kind, times: 1, cause: 'x' }, isEmptied: false });
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain(next));
    expect(root.textContent).toContain('no room for the oldest 3 sittings');
    expect(root.textContent).toContain('1 setting is too long');
    expect(root.textContent).toContain('1 computer has a newer version');
  });

  it('says that another computer has ended it', async () => {
    await syncStatus.setValue({ lastAt: null, counts: null, problem: null, isEmptied: true });
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.textContent).toContain('it was removed on another computer'));
  });
});

describe('a setting that was changed in two places', () => {
  async function inConflict() {
    await sensitivity.setValue('relaxed');
    await fromElsewhere({ sensitivity: 'severe', habitGoals: { 'no-talking': 90 } });
    const root = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(root.querySelector('input')?.disabled).toBe(false));
    await toggle(root);
    await vi.waitFor(() => expect(root.textContent).toContain('Changed on two computers'));
    return root;
  }

  it('is shown with both values and where they are from; what is agreed on is not', async () => {
    const root = await inConflict();
    const items = [...root.querySelectorAll('.sync__conflict')];
    expect(items).toHaveLength(1);
    expect(items[0]?.textContent).toMatch(/How strict.*Severe \(on another computer; in use now\).*Relaxed \(here\)/);
    expect(await habitGoals.getValue()).toMatchObject({ 'no-talking': 90 });
  });

  it.each([
    ['Use “Relaxed”', 'relaxed'],
    ['Keep “Severe”', 'severe'],
  ])('is settled by a click on %s, and the focus stays near', async (button, level) => {
    const root = await inConflict();
    await change(() => find(root, 'button', button).click());
    await vi.waitFor(() => expect(root.textContent).toContain('This goes for all your computers'));
    expect(await sensitivity.getValue()).toBe(level);
    expect(root.querySelector('.sync__conflict')).toBeNull();
    expect(document.activeElement?.textContent).toContain('Changed on two computers');
  });
});

describe('deleting all data', () => {
  it.each([true, false])('asks about the copy in the sync storage only if there is one: %s', async (isThere) => {
    if (isThere) await fromElsewhere({ sensitivity: 'severe' });
    const root = await mount(<DataSettings />);
    await vi.waitFor(() => expect(root.textContent).toContain('Delete all my data'));
    await vi.waitFor(() => expect(root.querySelector('input[role=switch]') !== null).toBe(isThere));
  });

  it.each([
    [true, 0],
    [false, 2],
  ])('removes that copy if it is meant to (%s), and nothing comes back', async (isMeant, left) => {
    await sensitivity.setValue('severe');
    const sync = await mount(<SyncSettings />);
    await vi.waitFor(() => expect(sync.querySelector('input')?.disabled).toBe(false));
    await toggle(sync);
    await vi.waitFor(() => expect(sync.textContent).toContain('Last synced'));
    const root = await mount(<DataSettings />);
    await vi.waitFor(() => expect(root.querySelector('input[role=switch]')).not.toBeNull());
    if (!isMeant) await toggle(root);
    await change(() => find(root, 'button', 'Delete all my data').click());
    await change(() => find(root, 'button', 'Delete everything').click());
    await vi.waitFor(() => expect(root.textContent).toContain('Everything is deleted'));
    expect(Object.keys(await area())).toHaveLength(left);
    expect(await syncOn.getValue()).toBe(false);
    await syncNow();
    expect(await sensitivity.getValue()).toBe('exam');
  });
});

describe('a synced setting in words', () => {
  it.each([
    ['sensitivity', 'severe', 'How strict', 'Severe'],
    ['ruleOverrides\ntalking\nenabled', false, 'Talking', 'off'],
    ['ruleOverrides\ntalking\nthresholds\nafterMs', 1500, 'Talking: “Noticed after”', '1.5 s'],
    ['ruleOverrides\ntalking\nthresholds\nafterMs', undefined, 'Talking: “Noticed after”', 'as it came'],
    ['habitGoals\nno-talking', 90, 'Weekly goal of “No talking”', '90 clean minutes'],
    ['ownExams\nX-1', undefined, 'Your exam X-1', 'removed'],
    ['ownExams\nX-1', { title: 'Mine', minutes: 60, packId: '?' }, 'Your exam X-1', 'Mine, 60 minutes'],
    ['packEdits\nown/rules\nendsAtOnce\ntalking', null, /, Talking: ends the exam$/, 'not at once'],
    ['packEdits\nown/rules\nbriefing\nadded', ['A', 'B'], /, lines that you added$/, 'A, B'],
    [
      'packEdits\nown/rules\ncheckInWindow',
      { opensMinutesBefore: 30 },
      /times of check-in$/,
      'opens minutes before: 30',
    ],
    ['trainingPlan\np\nhead', { isDeleted: true }, 'Training plan', 'deleted'],
    ['trainingPlan\np\nsteps\ns1', undefined, 'Training plan, a step', 'removed'],
    [
      'trainingPlan\np\nsteps\ns1',
      { activity: { kind: 'mock', minutes: 30 }, day: 20_782, status: 'done' },
      'Training plan, a step',
      expect.stringMatching(/^Mock exam, 30 minutes on .*, done$/),
    ],
    ['a\nnewer\none', { x: 1 }, 'newer, one', 'x: 1'],
  ])('%j %j', (path, value, name, said) => {
    const text = leafText(path);
    expect(text.name).toMatch(name instanceof RegExp ? name : new RegExp(`^${name.replace('?', '\\?')}$`));
    expect(text.say(value)).toEqual(said);
  });
});

it('counts bytes as the browser does', () => {
  expect(bytesOf('key', 'ü')).toBe(3 + 4);
  expect(bytesOf('', '<')).toBe(8);
});
