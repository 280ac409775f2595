// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchContextMenu } from '../../../lib/detectors/content/context-menu';
import { watchDragging } from '../../../lib/detectors/content/dragging';
import type { PageWatch } from '../../../lib/detectors/content/page-watch';
import { watchPrinting } from '../../../lib/detectors/content/printing';
import { watchSelecting } from '../../../lib/detectors/content/selecting';
import type { PageAct } from '../../../lib/lockdown/lockdown';
import type { Fact } from '../../../lib/observations';

let facts: Fact[];
let blocked: PageAct[];
let abort: AbortController;
let watch: PageWatch;

beforeEach(() => {
  facts = [];
  blocked = [];
  abort = new AbortController();
  watch = { emit: (fact) => facts.push(fact), onBlocked: (act) => blocked.push(act), signal: abort.signal };
  document.body.innerHTML =
    '<p id="text">Words</p><textarea></textarea><ol><li draggable="true"><b>First</b></li></ol>';
});
afterEach(() => abort.abort());

/** What a person does: scripts cannot make events that are trusted, so this one says that it is. */
function happens(event: Event, selector = '#text'): Event {
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event;
}

const made = (type: string) => new Event(type, { bubbles: true, cancelable: true });
const acts = () => facts.map((fact) => ('act' in fact ? fact.act : fact.kind));

describe('the context menu', () => {
  it('is noted and left alone, or noted and withheld from browser and page', () => {
    let pageSaw = 0;
    document.body.addEventListener('contextmenu', () => {
      pageSaw += 1;
    });
    watchContextMenu('log', watch);
    expect(happens(made('contextmenu')).defaultPrevented).toBe(false);
    expect([acts(), blocked, pageSaw]).toEqual([['menu'], [], 1]);
    watchContextMenu('block', watch);
    expect(happens(made('contextmenu')).defaultPrevented).toBe(true);
    expect([blocked, pageSaw]).toEqual([['menu'], 1]);
  });

  it('is of no interest where it is off, nor when a script of the page makes it up', () => {
    watchContextMenu('off', watch);
    happens(made('contextmenu'));
    watchContextMenu('block', watch);
    document.querySelector('#text')?.dispatchEvent(made('contextmenu'));
    expect([facts, blocked]).toEqual([[], []]);
  });

  it('works again when the session is over', () => {
    watchContextMenu('block', watch);
    abort.abort();
    expect(happens(made('contextmenu')).defaultPrevented).toBe(false);
    expect(facts).toEqual([]);
  });
});

describe('dragging', () => {
  it('text away is withheld', () => {
    watchDragging('block', watch);
    expect(happens(made('dragstart')).defaultPrevented).toBe(true);
    expect([acts(), blocked]).toEqual([['drag'], ['drag']]);
  });

  it('what the page made for dragging, or within a field, is left alone, and so is its drop', () => {
    watchDragging('block', watch);
    for (const selector of ['li', 'b', 'textarea']) {
      expect(happens(made('dragstart'), selector).defaultPrevented).toBe(false);
      expect(happens(made('dragover'), '#text').defaultPrevented).toBe(false);
      expect(happens(made('drop'), '#text').defaultPrevented).toBe(false);
    }
    expect(facts).toEqual([]);
  });

  it('something in from outside is withheld', () => {
    watchDragging('block', watch);
    expect(happens(made('dragover')).defaultPrevented).toBe(true);
    expect(happens(made('drop')).defaultPrevented).toBe(true);
    expect(acts()).toEqual(['drag']);
  });
});

describe('printing', () => {
  const press = (key: string, change: KeyboardEventInit = { ctrlKey: true }) =>
    happens(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change })).defaultPrevented;

  it('by the shortcut is withheld, other keys are not', () => {
    watchPrinting('block', watch);
    expect([press('p'), press('P', { metaKey: true }), press('p', {}), press('c')]).toEqual([true, true, false, false]);
    expect(acts()).toEqual(['print', 'print']);
  });

  it('by other ways is noted, and the paper stays blank until the session is over', () => {
    const sheets = () => document.querySelectorAll('style').length;
    const before = sheets();
    watchPrinting('block', watch);
    window.dispatchEvent(new Event('beforeprint'));
    expect([acts(), sheets()]).toEqual([['print'], before + 1]);
    abort.abort();
    expect(sheets()).toBe(before);
  });

  it('that is only noted is told once: by the browser, not by the key as well', () => {
    watchPrinting('log', watch);
    expect(press('p')).toBe(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(acts()).toEqual(['print']);
  });
});

describe('marking text', () => {
  const mouse = (type: string, init: MouseEventInit = {}) =>
    happens(new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 10, clientY: 10, detail: 1, ...init }));

  it('is withheld; a plain click is not told of, moving on with the button down is, once', () => {
    watchSelecting('block', watch);
    mouse('mousedown');
    expect(happens(made('selectstart')).defaultPrevented).toBe(true);
    mouse('mousemove', { clientX: 13 });
    mouse('mouseup');
    expect(acts()).toEqual([]);
    mouse('mousedown');
    happens(made('selectstart'));
    mouse('mousemove', { clientX: 40 });
    mouse('mousemove', { clientX: 80 });
    mouse('mouseup');
    expect([acts(), blocked]).toEqual([['select'], ['select']]);
  });

  it('by two clicks or by the keyboard is told of at once', () => {
    watchSelecting('block', watch);
    mouse('mousedown', { detail: 2 });
    happens(made('selectstart'));
    mouse('mouseup');
    happens(made('selectstart'));
    expect(acts()).toEqual(['select', 'select']);
  });

  it('in a field is nobody’s business', () => {
    watchSelecting('block', watch);
    expect(happens(made('selectstart'), 'textarea').defaultPrevented).toBe(false);
    expect(facts).toEqual([]);
  });

  it('is noted when something is marked, not at each letter more', () => {
    watchSelecting('log', watch);
    const selection = document.getSelection();
    const text = document.querySelector('#text');
    if (!selection || !text) throw new Error('Nothing to select.');
    selection.selectAllChildren(text);
    document.dispatchEvent(new Event('selectionchange'));
    document.dispatchEvent(new Event('selectionchange'));
    selection.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    expect(acts()).toEqual(['select']);
  });
});
