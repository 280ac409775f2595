// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Home } from '../../../components/home/Home';
import { db } from '../../../lib/db/db';
import { habitGoals, syncOn } from '../../../lib/settings';
import { useFreshDb } from '../db/fresh-db';
import { broken, MINUTE_MS, recorded, sat } from '../habits/sat';
import { computer } from '../sync/computer';
import { change, find, mount } from './mounted';

useFreshDb();
/** A Wednesday at noon: nothing of the last hours was yesterday, or last week. */
const NOW = new Date(2026, 10, 25, 12).getTime();
beforeEach(() => {
  fakeBrowser.reset();
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A session of so many minutes that began some minutes ago. */
const begun = (id: string, minutes: number, agoMs = 40 * MINUTE_MS) => {
  const startedAt = NOW - agoMs;
  return recorded(minutes, { id, createdAt: startedAt, startedAt, endedAt: startedAt + minutes * MINUTE_MS });
};

async function shown(): Promise<HTMLElement> {
  const root = await mount(<Home />);
  await vi.waitFor(() => expect(root.querySelector('h1')).not.toBeNull());
  return root;
}

const habitCard = (root: HTMLElement, name: string) => {
  const card = find(root, 'h3', name).closest('li');
  if (!card) throw new Error(`There is no card of ${name}.`);
  return card;
};

describe('the home page', () => {
  it.each([
    ['prompt', 'welcome.html'],
    ['granted', 'drills.html'],
  ] as const)('leads to the first step while there is no session: devices are “%s”, so to %s', async (state, page) => {
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state } as PermissionStatus);
    const root = await shown();
    expect(root.querySelector('h1')?.textContent).toBe('Your practice begins here');
    expect(root.querySelector('.empty a.button')?.getAttribute('href')).toBe(page);
  });

  it('tells of one session what it was, and no trend', async () => {
    await db.sessions.add(begun('s', 30));
    await db.violations.bulkAdd([broken('talking', 100, 105), broken('loud-noise', 10, 15, { severity: 'notice' })]);
    const root = await shown();
    const talking = habitCard(root, 'No talking');
    expect(talking.textContent).toContain('29 of 60 clean minutes this week');
    expect(talking.textContent).toContain('28 min 15 s');
    expect(talking.querySelector('.bests a')?.getAttribute('href')).toBe('report.html?session=s');
    expect(talking.textContent).toContain('Too little practice to tell a trend yet');
    expect(habitCard(root, 'No breaks').textContent).toContain('30 of 60 clean minutes this week');
  });

  it('counts a drill as practice, and says which sittings were drills', async () => {
    const at = NOW - 20 * MINUTE_MS;
    const drill = { ...recorded(10, { id: 'd', createdAt: at, startedAt: at, endedAt: at + 10 * MINUTE_MS }) };
    await db.sessions.bulkAdd([begun('s', 15), { ...drill, drill: 'silent-reading' }]);
    const root = await shown();
    expect(root.textContent).toContain('1 of them a drill');
    expect(habitCard(root, 'No talking').textContent).toContain('25 of 60 clean minutes this week');
  });

  it('follows a mark as a false alarm', async () => {
    await db.sessions.add(begun('s', 30));
    await db.violations.add(broken('talking', 100, 105));
    const root = await shown();
    await db.violations.toCollection().modify({ falseAlarmAt: 1 });
    await vi.waitFor(() => expect(habitCard(root, 'No talking').textContent).toContain('30 of 60 clean minutes'));
  });

  it('counts what was sat on another computer while sync is on, without a way to a report that is not here', async () => {
    await db.sessions.add(begun('s', 30));
    const there = sat(0, { minutes: 60, startedAt: NOW - 3 * 60 * MINUTE_MS });
    const other = Object.assign(computer('bbbbbb'), { sittings: [there] });
    other.sync(1);
    await fakeBrowser.storage.sync.set(Object.fromEntries(other.area));
    const root = await shown();
    expect(habitCard(root, 'No talking').textContent).toContain('30 of 60 clean minutes');
    expect(root.querySelector('.home__elsewhere')).toBeNull();
    await syncOn.setValue(true);
    await vi.waitFor(() => expect(root.querySelector('.home__elsewhere')?.textContent).toContain('1 of these'));
    expect(habitCard(root, 'No talking').textContent).toContain('90 clean minutes this week');
    expect(habitCard(root, 'No talking').textContent).toContain('(on another computer)');
    expect([...root.querySelectorAll('a')].filter(({ href }) => href.includes('elsewhere'))).toEqual([]);
  });

  it('leaves out a break, as the log has it', async () => {
    await db.sessions.add(begun('s', 30));
    await db.log.bulkAdd([
      { sessionId: 's', atMs: 0, entry: { type: 'exam-began', atMs: 0 } },
      { sessionId: 's', atMs: 60_000, entry: { type: 'break-began', atMs: 60_000 } },
      { sessionId: 's', atMs: 360_000, entry: { type: 'break-ended', atMs: 360_000 } },
    ]);
    const root = await shown();
    expect(habitCard(root, 'Quiet room').textContent).toContain('25 of 60 clean minutes');
  });

  it('sets a goal in place, and refuses what is none', async () => {
    await db.sessions.add(begun('s', 30));
    const root = await shown();
    const field = habitCard(root, 'No talking').querySelector('input');
    if (!field) throw new Error('There is no field for the goal.');
    const type = (value: string) =>
      change(() => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await type('0');
    expect(habitCard(root, 'No talking').querySelector('[role=alert]')).not.toBeNull();
    await type('20');
    await vi.waitFor(() => expect(habitCard(root, 'No talking').textContent).toContain('Goal of 20 reached'));
    expect(await habitGoals.getValue()).toMatchObject({ 'no-talking': 20, 'no-breaks': 60 });
  });

  it('goes through the days with the keyboard, one stop for all of them', async () => {
    await db.sessions.add(begun('s', 30));
    const root = await shown();
    const stops = () => [...root.querySelectorAll<HTMLElement>('.days__day[tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    const [today] = stops();
    expect(today?.textContent).toContain('30 of 30 minutes clean');
    await change(() => {
      today?.focus();
      today?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
    });
    expect(stops()).toHaveLength(1);
    expect(Number(today?.dataset.day) - Number(stops()[0]?.dataset.day)).toBe(7);
    expect(document.activeElement).toBe(stops()[0]);
    expect(root.querySelector('.calendar__day')?.textContent).toContain('no practice watched');
  });
});
