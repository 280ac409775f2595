// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Proposals } from '../../../components/options/Proposals';
import { db } from '../../../lib/db/db';
import { markFalseAlarm } from '../../../lib/db/false-alarms';
import { ruleById } from '../../../lib/rules/index';
import { declinedProposals, ruleOverrides } from '../../../lib/settings';
import { type Scene, trace } from '../../traces/trace';
import { ended, useFreshDb, violation } from '../db/fresh-db';
import { recordViolations } from '../monitor/record-violations';
import { change, find, mount } from './mounted';

/** Finding a number is real work, and other tests run beside it. */
const PATIENTLY = { timeout: 10_000 };

useFreshDb();
beforeEach(() => {
  fakeBrowser.reset();
  history.replaceState(null, '', '/options.html');
});

/** A session in which this was seen for a while, with the violation and the trace that come of it. */
async function store(id: string, seen: Partial<Scene>, ms: number, falseAlarmAt: number | null = null) {
  const happened = trace().for(10_000).now(seen).for(ms).calm().for(5000);
  const [recorded] = recordViolations(happened);
  if (!recorded) throw new Error('Nothing was violated.');
  const { rule, startMs, endMs, closed } = recorded;
  await db.sessions.add(ended(id));
  await db.violations.add(violation(id, id, { rule, severity: 'warning', startMs, endMs, falseAlarmAt }));
  await db.traces.add({ ...closed, violationId: id, sessionId: id });
}

const OPEN_RATIO = ruleById('talking')?.defaults.openRatio ?? 0;

/** Speech that the model is a little or much more certain of than it has to be. */
const talk = (id: string, beyondRatio: number, falseAlarmAt: number | null = null) =>
  store(id, { speechRatio: OPEN_RATIO + beyondRatio, lipMotionPerS: 0.2 }, 4000, falseAlarmAt);

/** Three false alarms, one that is like them, and two that are not. */
async function storeTalks() {
  for (const [index, ratio] of [0.05, 0.06, 0.07].entries()) await talk(`false ${index}`, ratio, 1000 + index);
  await talk('like-them', 0.04);
  await talk('loud', 0.3);
  await talk('clear', 0.35);
}

async function shown() {
  const root = await mount(<Proposals />);
  await vi.waitFor(() => expect(root.querySelector('.proposal')).not.toBeNull(), PATIENTLY);
  return root;
}

function pressed(root: HTMLElement, text: string) {
  const button = find(root, 'button', text);
  button.focus();
  return change(() => button.click());
}

describe('a proposal', () => {
  it('says what to change, what it is good for and what it costs, with a link to what would be missed', async () => {
    await storeTalks();
    const root = await shown();
    expect(root.querySelector('h3')?.textContent).toBe('Talking');
    expect(root.textContent).toMatch(
      /You marked 3 false alarms\. With “[^”]+” \d+ % instead of \d+ %, none of them would have been logged\./,
    );
    expect(root.textContent).toContain('1 of the 3 others would have been missed. Look at it: 0:10.');
    expect(find(root, 'a', '0:10').getAttribute('href')).toBe('report.html?session=like-them#violation-like-them');
  });

  it('is used from the next session on, and can be undone', async () => {
    await storeTalks();
    const root = await shown();
    await pressed(root, 'Use this number');
    await vi.waitFor(() => expect(root.textContent).toContain('From the next session on: “'), PATIENTLY);
    expect(document.activeElement).toBe(find(root, 'button', 'Undo'));
    const { talking } = await ruleOverrides.getValue();
    expect(talking?.thresholds?.openRatio).toBeGreaterThan(OPEN_RATIO + 0.07);
    await pressed(root, 'Undo');
    await vi.waitFor(async () => expect(await ruleOverrides.getValue()).toEqual({}), PATIENTLY);
    await vi.waitFor(() => expect(document.activeElement).toBe(find(root, 'button', 'Use this number')), PATIENTLY);
  });

  it('that was used is open again once the number is reset elsewhere', async () => {
    await storeTalks();
    const root = await shown();
    await pressed(root, 'Use this number');
    await vi.waitFor(() => expect(root.textContent).toContain('From the next session on: “'), PATIENTLY);
    await ruleOverrides.setValue({});
    await vi.waitFor(() => expect(root.textContent).not.toContain('From the next session on: “'), PATIENTLY);
    await vi.waitFor(() => find(root, 'button', 'Use this number'), PATIENTLY);
  });

  it('that was answered with "not now" comes back with the next mark', async () => {
    await storeTalks();
    const root = await shown();
    await pressed(root, 'Not now');
    await vi.waitFor(() => expect(root.textContent).toContain('Left as it is until you mark another one.'), PATIENTLY);
    expect(await declinedProposals.getValue()).toEqual({ talking: 1002 });
    await markFalseAlarm('like-them', 2000);
    await vi.waitFor(() => expect(root.textContent).toContain('You marked 4 false alarms.'), PATIENTLY);
  });

  it('that was answered with "not now" can be looked at again', async () => {
    await storeTalks();
    await declinedProposals.setValue({ talking: 1002 });
    const root = await shown();
    await pressed(root, 'Look again');
    await vi.waitFor(() => expect(root.textContent).toContain('You marked 3 false alarms.'), PATIENTLY);
    expect(await declinedProposals.getValue()).toEqual({});
  });

  it('is taken along to by the link in the report', async () => {
    history.replaceState(null, '', '/options.html#false-alarms');
    await storeTalks();
    await shown();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('false-alarms'), PATIENTLY);
  });
});

describe('without a proposal', () => {
  it('nothing is shown of a rule before its third mark', async () => {
    await storeTalks();
    await markFalseAlarm('false 0', null);
    for (const index of [0, 1, 2]) await store(`gone ${index}`, { faces: 0 }, 4000, 1000 + index);
    const root = await shown();
    expect([...root.querySelectorAll('h3')].map((title) => title.textContent)).toEqual(['Left the frame']);
  });

  it('it says that no number would help, and what would', async () => {
    for (const index of [0, 1, 2]) await talk(`false ${index}`, 0.3, 1000 + index);
    for (const index of [0, 1, 2]) await talk(`other ${index}`, 0.3);
    const root = await shown();
    expect(root.textContent).toMatch(/No number .* without missing the 3 others too\. .* switch the rule off/);
  });

  it('it says that the numbers in force have settled it', async () => {
    await storeTalks();
    await ruleOverrides.setValue({ talking: { thresholds: { openRatio: OPEN_RATIO + 0.15 } } });
    const root = await shown();
    expect(root.textContent).toContain('none of the 3 that you marked would be logged');
    expect(root.querySelector('button')).toBeNull();
  });
});
