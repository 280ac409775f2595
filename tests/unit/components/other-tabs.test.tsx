// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OtherTabs } from '../../../components/lockdown/OtherTabs';
import { closeTabs } from '../../../lib/session/other-tabs';
import { useFreshDb } from '../db/fresh-db';
import { fakePermissions } from '../session/fake-permissions';
import { fakeTabs } from '../session/fake-tabs';
import { change, find, mount } from './mounted';

useFreshDb();

/** What the background makes of the wish to close tabs. */
let reply: (tabIds: readonly number[]) => Promise<unknown>;
let wished: (readonly number[])[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  wished = [];
  reply = async (tabIds) => ({ closed: await closeTabs(tabIds) });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { payload } = message as { payload: { tabIds: readonly number[] } };
    wished.push(payload.tabIds);
    return reply(payload.tabIds);
  });
});

const EXAM = { id: 1, url: 'https://exam.example/' };
const MAIL = { id: 2, url: 'https://mail.example/inbox', title: 'Inbox' };
const NOTES = { id: 3, url: 'file:///notes.txt', title: '' };

async function shown() {
  const root = await mount(<OtherTabs examTabId={1} />);
  await vi.waitFor(() => expect(root.querySelector('h2, [role=alert]')).not.toBeNull());
  const status = () => root.querySelector('[role=status]')?.textContent;
  const items = () => [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  const press = (text: string) => change(() => find(root, 'button', text).click());
  return { root, status, items, press, heading: () => root.querySelector('h2')?.textContent };
}

describe('the tabs beside the exam', () => {
  it('are listed, with where they are and which of them stay', async () => {
    fakePermissions('tabs');
    fakeTabs(EXAM, MAIL, NOTES);
    const { heading, items } = await shown();
    expect(heading()).toBe('2 tabs are open beside the exam');
    expect(items()).toEqual(['Inbox mail.example', 'A page of the browser stays open']);
  });

  it('are none', async () => {
    fakePermissions('tabs');
    fakeTabs(EXAM);
    const { root, heading } = await shown();
    expect(heading()).toBe('No other tabs are open.');
    expect(root.querySelector('button')).toBeNull();
  });

  it('follow what is opened, changed and closed', async () => {
    fakePermissions('tabs');
    const tabs = fakeTabs(EXAM, MAIL);
    const { heading, items } = await shown();
    tabs.update(2, { title: 'Inbox (1)' });
    await vi.waitFor(() => expect(items()).toEqual(['Inbox (1) mail.example']));
    tabs.remove(2);
    await vi.waitFor(() => expect(heading()).toBe('No other tabs are open.'));
    tabs.open('https://new.example/');
    await vi.waitFor(() => expect(heading()).toBe('1 tab is open beside the exam'));
  });

  it('are only counted until the user lets us see them', async () => {
    const permissions = fakePermissions();
    fakeTabs(EXAM, MAIL, NOTES);
    const { heading, items, status, press } = await shown();
    expect(heading()).toBe('2 tabs are open beside the exam');
    expect(items()).toEqual([]);

    permissions.answer(false);
    await press('Show them');
    await vi.waitFor(() => expect(status()).toMatch(/have to close them yourself/));
    expect(items()).toEqual([]);

    permissions.answer(true);
    await press('Show them');
    await vi.waitFor(() => expect(items()).toHaveLength(2));
    expect(permissions.asked).toEqual([['tabs'], ['tabs']]);
    expect(status()).toBe('');
  });

  it('may be closed by themselves where the browser does not list them', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakePermissions('tabs');
    fakeTabs(EXAM);
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('No.'));
    const { root } = await shown();
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/close them yourself/);
  });
});

describe('“Close them for me”', () => {
  it('closes those that can be opened again, says so, and keeps the place of the keyboard', async () => {
    fakePermissions('tabs');
    const tabs = fakeTabs(EXAM, MAIL, NOTES);
    const { root, status, press, items } = await shown();
    find(root, 'button', 'Close it for me').focus();
    await press('Close it for me');
    await vi.waitFor(() => expect(items()).toEqual(['A page of the browser stays open']));
    expect(wished).toEqual([[2]]);
    expect(tabs.all().map(({ id }) => id)).toEqual([1, 3]);
    expect(status()).toMatch(/can open them again/);
    expect(document.activeElement).toBe(root.querySelector('h2'));
    expect(root.querySelector('button')).toBeNull();
  });

  it.each([
    ['not all of them go', async () => ({ closed: 0 })],
    ['nobody answers', async () => undefined],
    [
      'it fails',
      async () => {
        throw new Error('The disk is full.');
      },
    ],
  ])('says what to do if %s', async (_, answer) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakePermissions('tabs');
    fakeTabs(EXAM, MAIL);
    reply = answer;
    const { status, press, items } = await shown();
    await press('Close it for me');
    await vi.waitFor(() => expect(status()).toMatch(/close the others yourself/));
    expect(items()).toHaveLength(1);
  });
});
