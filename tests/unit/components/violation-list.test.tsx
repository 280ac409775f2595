// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SessionReport } from '../../../components/report/SessionReport';
import { db } from '../../../lib/db/db';
import type { ViolationRow } from '../../../lib/db/schema';
import { setUpRules } from '../../../lib/rules/index';
import { packObservations } from '../../../lib/tuning/pack-observations';
import { faceAt } from '../../fixtures/observed';
import { ended, HEALTH, trace, useFreshDb, violation } from '../db/fresh-db';
import { change, find, mount } from './mounted';

useFreshDb();
beforeEach(() => history.replaceState(null, '', '/'));

const looked = { rule: 'looking-away', severity: 'warning' } as const;
const ROWS = [
  violation('a', 's', { ...looked, startMs: 5000, endMs: 12_000 }),
  violation('b', 's', { startMs: 20_000, endMs: 24_000 }),
  violation('c', 's', { ...looked, startMs: 40_000, endMs: 45_000 }),
];

async function report(rows: readonly ViolationRow[] = ROWS) {
  await db.sessions.add(ended('s', { health: { ...HEALTH, framesAnalysed: 300 }, rules: setUpRules() }));
  await db.violations.bulkAdd(rows);
  const root = await mount(<SessionReport sessionId="s" />);
  await vi.waitFor(() => find(root, 'h2', 'What was noticed'));
  return root;
}

const shown = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('[data-row]')].map((row) => row.dataset.row);
const press = (key: string, on: Element = document.body) =>
  change(() => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.row;

describe('filters', () => {
  it('show only what is chosen, say how many that are, and stay in the address', async () => {
    const root = await report();
    await change(() => find(root, 'button', 'Looked away').click());
    expect(shown(root)).toEqual(['a', 'c']);
    expect(root.querySelector('.violations-shown [role="status"]')?.textContent).toBe('2 of 3 moments shown.');
    expect(location.search).toBe('?kind=looking-away');
  });

  it('are taken from the address', async () => {
    history.replaceState(null, '', '/?session=s&shade=critical&kind=nonsense');
    const root = await report();
    expect(shown(root)).toEqual(['b']);
    expect(find(root, 'button', 'Critical').getAttribute('aria-pressed')).toBe('true');
  });

  it('say so when nothing matches, and can be taken away', async () => {
    history.replaceState(null, '', '/?session=s&shade=critical&kind=looking-away');
    const root = await report();
    expect(shown(root)).toEqual([]);
    expect(root.textContent).toContain('Nothing matches: none of the 3 moments is both.');
    await change(() => find(root, 'button', 'Show all').click());
    expect(shown(root)).toEqual(['a', 'b', 'c']);
  });

  it('are not offered where there is nothing to choose from', async () => {
    const root = await report(ROWS.slice(0, 1));
    expect(root.querySelector('.chip')).toBeNull();
  });

  it('keep in sight what is marked as a false alarm just now', async () => {
    const root = await report();
    await change(() => find(root, 'button', 'Warning').click());
    await change(() => find(root, 'button', 'That was a false alarm').click());
    await vi.waitFor(() => find(root, 'button', 'It was no false alarm'));
    expect(shown(root)).toEqual(['a', 'c']);
    expect(find(root, 'button', 'Warning').textContent).toBe(' Warning 1');
    await change(() => find(root, 'button', 'Critical').click());
    expect(shown(root)).toEqual(['b', 'c']);
  });

  it('give way to a link that leads to what they hide', async () => {
    history.replaceState(null, '', '/?session=s&shade=critical');
    const root = await report();
    await change(() => find(root, 'a', 'Warning 1: Looked away').click());
    await vi.waitFor(() => expect(focused()).toBe('a'));
    expect(shown(root)).toEqual(['a', 'b', 'c']);
    expect(location.search).toBe('?session=s');
  });
});

describe('keys', () => {
  it('lead from one to the next and back, and stop at the ends', async () => {
    await report();
    // The list listens from the next frame on.
    await vi.waitFor(async () => {
      await press('j');
      expect(focused()).toBe('a');
    });
    const visited: (string | undefined)[] = [];
    for (const key of ['j', 'j', 'j', 'k', 'ArrowUp']) {
      await press(key, document.activeElement ?? document.body);
      visited.push(focused());
    }
    expect(visited).toEqual(['b', 'c', 'c', 'b', 'a']);
  });

  it('belong to a field while somebody writes in it, and to other parts of the page', async () => {
    const root = await report();
    await change(() => find(root, 'button', 'Explain with a note').click());
    await press('j', root.querySelector('textarea') ?? document.body);
    expect(focused()).toBeUndefined();
    await press('j', find(root, 'a', 'All sessions'));
    expect(focused()).toBeUndefined();
  });

  it('are left to the browser with Ctrl and the like', async () => {
    await report();
    await change(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true })),
    );
    expect(focused()).toBeUndefined();
  });
});

describe('why one was flagged', () => {
  const ask = async (root: HTMLElement) => {
    const button = find(root, 'button', 'Why was I flagged?');
    await change(() => button.click());
    return {
      button,
      panel: root.querySelector<HTMLElement>(`#${CSS.escape(button.getAttribute('aria-controls') ?? '')}`),
    };
  };

  it('is read only when asked for, and tells what was measured against which limit', async () => {
    const faces = Array.from({ length: 80 }, (_, index) =>
      faceAt(index * 200, { lookYawDeg: index >= 25 && index < 60 ? 46 : 2, lookPitchDeg: 0 }),
    );
    await db.traces.add(trace('a', 's', { observations: packObservations(faces) }));
    const get = vi.spyOn(db.traces, 'get');
    const root = await report();
    expect(get).not.toHaveBeenCalled();
    const { button, panel } = await ask(root);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    await vi.waitFor(() => expect(panel?.textContent).toContain('Look aside: up to 46°, limit 30°, over it for 7 s'));
    expect(panel?.textContent).toContain('Noticed once it had lasted 3 s');
    expect(panel?.textContent).toMatch(/Not the reason: Look down: .*; Look up: .*\.$/);
    expect(panel?.querySelectorAll('svg')).toHaveLength(1);
    await change(() => button.click());
    expect(panel?.hidden).toBe(true);
  });

  it('says so where nothing was kept, or what was kept makes no sense', async () => {
    await db.traces.add({ ...trace('b', 's'), observations: { face: { fields: ['atMs'], rows: [['soon']] } } });
    const root = await report();
    const { panel } = await ask(root);
    await vi.waitFor(() => expect(panel?.textContent).toContain('was not kept'));
  });

  it('says what a proctor would do', async () => {
    const root = await report();
    expect(root.querySelector('[data-row="a"]')?.textContent).toContain(
      'A proctor would have spoken to you (warning 1).',
    );
  });
});

describe('a note', () => {
  const write = (field: HTMLTextAreaElement, text: string) =>
    change(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const stored = async () => (await db.violations.get('a'))?.note;

  async function open(root: HTMLElement) {
    await change(() => find(root, 'button', 'Explain with a note').click());
    const field = root.querySelector('textarea');
    if (!field) throw new Error('There is no field.');
    return field;
  }

  it('takes the focus, and is stored when the field is left', async () => {
    const root = await report();
    const field = await open(root);
    expect(document.activeElement).toBe(field);
    await write(field, 'The cat came in. ');
    await change(() => field.blur());
    await vi.waitFor(async () => expect(await stored()).toBe('The cat came in.'));
    await vi.waitFor(() =>
      expect(root.querySelector('.violation-note [role="status"]')?.textContent).toContain('Saved'),
    );
    expect(field.value).toBe('The cat came in. ');
  });

  it('is stored while it is written, whenever the writer pauses', async () => {
    const root = await report();
    await write(await open(root), 'The cat');
    await vi.waitFor(async () => expect(await stored()).toBe('The cat'), { timeout: 3000 });
  });

  it('is undone with one button, which gives the field the focus back', async () => {
    const root = await report([{ ...ROWS[0], note: 'Before' } as ViolationRow]);
    const field = root.querySelector('textarea');
    if (!field) throw new Error('A note that is there is shown.');
    field.focus();
    await write(field, 'After');
    await change(() => field.blur());
    await vi.waitFor(async () => expect(await stored()).toBe('After'));
    await vi.waitFor(() => find(root, 'button', 'Undo'));
    await change(() => find(root, 'button', 'Undo').click());
    await vi.waitFor(async () => expect(await stored()).toBe('Before'));
    expect(field.value).toBe('Before');
    expect(document.activeElement).toBe(field);
  });

  it('is stored when its row goes, before the writer has paused', async () => {
    const root = await report();
    await write(await open(root), 'Gone');
    await change(() => find(root, 'button', 'Critical').click());
    expect(shown(root)).toEqual(['b']);
    await vi.waitFor(async () => expect(await stored()).toBe('Gone'), { timeout: 300 });
  });
});
