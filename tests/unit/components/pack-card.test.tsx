// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackCard } from '../../../components/exams/PackCard';
import { packById } from '../../../lib/providers/index';
import { RULES } from '../../../lib/rules/index';
import { packEdits } from '../../../lib/settings';
import { change, find, mount } from './mounted';

beforeEach(() => fakeBrowser.reset());

async function shown(packId: string) {
  history.replaceState(null, '', `?pack=${packId}`);
  const root = await mount(<PackCard />);
  // A long page: on a busy computer it takes its time.
  await vi.waitFor(() => root.querySelector('.pack') ?? expect.fail('Nothing is shown.'), { timeout: 10_000 });
  const press = (text: string) => change(() => find(root, 'button', text).click());
  const select = (label: string, value: string) =>
    change(() => {
      const field = root.querySelector<HTMLSelectElement>(`#${CSS.escape(find(root, 'label', label).htmlFor)}`);
      if (!field) throw new Error(`There is no ${label}.`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const policy = (name: string) => {
    const item = [...root.querySelectorAll('.policy')].find((each) => each.textContent?.startsWith(name));
    if (!item) throw new Error(`There is nothing about ${name}.`);
    return item;
  };
  return { root, press, select, policy };
}

describe('a provider’s rules', () => {
  it('show every statement with where it is from and how sure it is', async () => {
    const { root } = await shown('onvue/aws');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.source a')];
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining(packById('onvue/aws')?.briefing.map(({ url }) => url) ?? []),
    );
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
    expect(root.querySelectorAll('.source').length).toBe(root.querySelectorAll('.statement, .statement li').length + 1);
    expect(root.textContent).toContain('Unverified');
    expect(root.textContent).toContain('This project’s own choice');
  });

  it('have every rule there is', async () => {
    const { root } = await shown('proctorio/recorded');
    expect(root.querySelectorAll('.pack-rule').length).toBe(RULES.length);
    expect(root.textContent).toContain('Nobody looks on during the exam');
  });

  it('are those of the programme that is chosen', async () => {
    const { root, select } = await shown('onvue/aws');
    await select('Provider and programme', 'onvue/microsoft');
    expect(root.textContent).toContain('Whenever you like.');
    expect(location.search).toBe('?pack=onvue%2Fmicrosoft');
  });

  it('can be said otherwise, and the provider’s own stays to be read', async () => {
    const { root, press, policy } = await shown('onvue/aws');
    await change(() => find(policy('Drinks'), 'button', 'Change').click());
    const text = root.querySelector('textarea');
    if (!text) throw new Error('There is nothing to write in.');
    expect(document.activeElement).toBe(text);
    text.value = '  Tea is fine. ';
    await press('Save');
    await vi.waitFor(() => expect(policy('Drinks').textContent).toContain('Changed by you'));
    expect(policy('Drinks').textContent).toContain('Tea is fine.');
    expect(policy('Drinks').textContent).toContain('only water, in a transparent glass');
    expect(await packEdits.getValue()).toEqual({ 'onvue/aws': { policies: { drink: 'Tea is fine.' } } });
    await change(() => find(policy('Drinks'), 'button', 'Reset').click());
    await vi.waitFor(async () => expect(await packEdits.getValue()).toEqual({}));
  });

  it('are changed for one programme only, and reset in one click, which can be undone', async () => {
    const { root, press, select } = await shown('onvue/pmi');
    await select('Warnings before', 'never');
    await select('Breaks in your sessions', 'none');
    const edit = { warnings: null, breaks: { kind: 'none' } };
    await vi.waitFor(async () => expect(await packEdits.getValue()).toEqual({ 'onvue/pmi': edit }));
    await vi.waitFor(() => find(root, 'button', 'Reset to the provider’s'));
    await press('Reset to the provider’s');
    await vi.waitFor(async () => expect(await packEdits.getValue()).toEqual({}));
    await vi.waitFor(() => find(root, 'button', 'Undo the reset'));
    await press('Undo the reset');
    await vi.waitFor(async () => expect(await packEdits.getValue()).toEqual({ 'onvue/pmi': edit }));
  });

  it('go back to the provider’s by themselves when the last change is taken back', async () => {
    const { root, select } = await shown('onvue/pmi');
    await select('Warnings before', '5');
    await vi.waitFor(() => expect(root.textContent).toContain('You have changed these rules.'));
    await select('Warnings before', '2');
    await vi.waitFor(async () => expect(await packEdits.getValue()).toEqual({}));
    await vi.waitFor(() => expect(root.textContent).toContain('As Pearson VUE OnVUE has them'));
  });
});
