// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RestoreTabs } from '../../../components/lockdown/RestoreTabs';
import { closedTabs } from '../../../lib/settings';
import { closed } from '../session/closed-tab';
import { change, find, mount } from './mounted';

let sent: string[];
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  sent = [];
  answer = async () => ({ opened: 1 });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    sent.push((message as { type: string }).type);
    return answer();
  });
});

const fails = async () => {
  throw new Error('No.');
};

async function shown() {
  const root = await mount(<RestoreTabs />);
  const press = (text: string) => change(() => find(root, 'button', text).click());
  const offered = (text: string) => vi.waitFor(() => find(root, 'button', text));
  const alert = () => root.querySelector('[role=alert]')?.textContent;
  return { root, press, offered, alert };
}

describe('tabs that were closed for an exam', () => {
  it.each([
    [[closed(1)], 'Open the closed tab again', 'Forget it'],
    [[closed(1), closed(2)], 'Open the 2 closed tabs again', 'Forget them'],
  ])('are offered to be opened again: %#', async (tabs, open, forget) => {
    await closedTabs.setValue(tabs);
    const { offered, press } = await shown();
    await offered(open);
    await press(open);
    expect(sent).toEqual(['tabs.restore']);
    await press(forget);
    expect(sent).toEqual(['tabs.restore', 'tabs.forget']);
  });

  it('are not mentioned where there are none, or as soon as they are open', async () => {
    const { root, offered } = await shown();
    expect(root.textContent).toBe('');
    await closedTabs.setValue([closed(1)]);
    await offered('Open the closed tab');
    await closedTabs.setValue([]);
    await vi.waitFor(() => expect(root.textContent).toBe(''));
  });

  it('are counted without those that make no sense', async () => {
    await fakeBrowser.storage.local.set({ closedTabs: [closed(1), null, { url: 'javascript:alert(1)' }] });
    await (await shown()).offered('Open the closed tab again');
    await fakeBrowser.storage.local.set({ closedTabs: { broken: true } });
    expect((await shown()).root.textContent).toBe('');
  });

  it.each([
    ['some cannot be opened', fails],
    ['nobody answers', async () => undefined],
  ])('are kept, which is said, if %s; and the next try may work', async (_, no) => {
    await closedTabs.setValue([closed(1)]);
    answer = no;
    const { offered, press, alert } = await shown();
    await offered('Open the closed tab');
    await press('Open the closed tab');
    await vi.waitFor(() => expect(alert()).toMatch(/could be opened.*try again/));
    answer = async () => ({ opened: 1 });
    await press('Open the closed tab');
    await vi.waitFor(() => expect(alert()).toBeUndefined());
  });

  it('are said not to be forgotten if that fails', async () => {
    await closedTabs.setValue([closed(1)]);
    answer = fails;
    const { offered, press, alert } = await shown();
    await offered('Forget it');
    await press('Forget it');
    await vi.waitFor(() => expect(alert()).toMatch(/could not be forgotten/));
  });
});
