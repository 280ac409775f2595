// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackCard } from '../../../components/exams/PackCard';
import type { PackEdit } from '../../../lib/providers/edit-pack';
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
  /** Types into a field and leaves it. */
  const type = (label: string, value: string) =>
    change(() => {
      const field = root.querySelector<HTMLInputElement>(`#${CSS.escape(find(root, 'label', label).htmlFor)}`);
      if (!field) throw new Error(`There is no ${label}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const part = (title: string) => {
    const found = [...root.querySelectorAll('section')].find((each) => each.textContent?.startsWith(title));
    if (!found) throw new Error(`There is no ${title}.`);
    return found;
  };
  const stored = (expected: PackEdit | null) =>
    vi.waitFor(async () => expect(await packEdits.getValue()).toEqual(expected === null ? {} : { [packId]: expected }));
  return { root, press, select, policy, type, part, stored };
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

describe('when one is told of the time', () => {
  it('is what is typed, in order, and goes back with one button and forth with the next', async () => {
    const { type, part, stored } = await shown('onvue/aws');
    const alerts = () => part('Time alerts');
    await type('Alerts, in minutes left', '5, 40 10');
    await stored({ timeAlertsMinutes: [40, 10, 5] });
    await vi.waitFor(() => expect(alerts().textContent).toContain('When 40, 10 and 5 minutes are left.'));
    expect(alerts().querySelector('input')?.value).toBe('40, 10, 5');
    expect(alerts().textContent).toContain('The provider’s: When 30, 15 and 5 minutes are left.');
    await change(() => find(alerts(), 'button', 'Reset').click());
    await stored(null);
    await vi.waitFor(() => expect(alerts().querySelector('input')?.value).toBe('30, 15, 5'));
    await change(() => find(alerts(), 'button', 'Undo the reset').click());
    await stored({ timeAlertsMinutes: [40, 10, 5] });
  });

  it('stays as it was where what is typed makes no sense, says why, and leaves it to be put right', async () => {
    const { type, part, stored } = await shown('onvue/aws');
    await type('Alerts, in minutes left', '30, soon');
    const field = part('Time alerts').querySelector('input');
    expect(part('Time alerts').querySelector('[role=alert]')?.textContent).toContain('“soon” is no whole number');
    expect(field?.value).toBe('30, soon');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    await stored(null);
    await type('Alerts, in minutes left', '');
    await stored({ timeAlertsMinutes: [] });
    expect(part('Time alerts').querySelector('[role=alert]')).toBeNull();
  });
});

describe('when one may check in', () => {
  it('is set within limits, and reset', async () => {
    const { type, part, stored } = await shown('onvue/aws');
    await type('Opens, minutes before', '45');
    await stored({ checkInWindow: { opensMinutesBefore: 45, closesMinutesAfter: 15 } });
    await type('Closes, minutes after', '61');
    expect(part('Check-in').querySelector('[role=alert]')?.textContent).toContain('from 0 to 60');
    await type('Closes, minutes after', '0');
    await stored({ checkInWindow: { opensMinutesBefore: 45, closesMinutesAfter: 0 } });
    await vi.waitFor(() => expect(part('Check-in').textContent).toContain('closes when it begins'));
    await change(() => find(part('Check-in'), 'button', 'Reset').click());
    await stored(null);
  });
});

describe('what is said before the exam', () => {
  const AWS_LINES = packById('onvue/aws')?.briefing ?? [];
  const first = AWS_LINES[0]?.text ?? '';

  async function write(part: HTMLElement, text: string) {
    const field = part.querySelector('textarea');
    if (!field) throw new Error('There is nothing to write in.');
    field.value = text;
    await change(() => find(part, 'button', 'Save').click());
  }

  it('has a changed line as the user’s, beside the provider’s with its source, and the others as they were', async () => {
    const { part, stored } = await shown('onvue/aws');
    const said = () => part('Said before the exam');
    const items = () => [...said().querySelectorAll('.briefing__line')];
    await change(() => find(said(), 'button', 'Change').click());
    expect(document.activeElement).toBe(said().querySelector('textarea'));
    await write(said(), '  Sit \n still. ');
    await stored({ briefing: { changed: { [first]: 'Sit still.' } } });
    await vi.waitFor(() => expect(items()[0]?.textContent).toMatch(/^Sit still.Changed by youThe provider’s:/));
    expect(items()[0]?.textContent).toContain(first);
    expect(items()[0]?.querySelectorAll('a')).toHaveLength(1);
    expect(items()[1]?.textContent).toContain(AWS_LINES[1]?.text);
    expect(items()[1]?.querySelector('a')?.href).toBe(AWS_LINES[1]?.url);
    expect(document.activeElement?.textContent).toBe('Change “Sit still.”');
    await change(() => find(items()[0] ?? said(), 'button', 'Reset').click());
    await stored(null);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(`Change “${first}”`));
  });

  it('loses a line of the provider’s, which stays to be put back', async () => {
    const { part, stored } = await shown('onvue/aws');
    const said = () => part('Said before the exam');
    await change(() => find(said(), 'button', 'Remove').click());
    await stored({ briefing: { changed: { [first]: null } } });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(`Put back “${first}”`));
    expect(said().textContent).toContain('Left out by you:');
    await change(() => find(said(), 'button', 'Put back').click());
    await stored(null);
  });

  it('gets lines of the user’s own, none of them twice or empty, and removes them with undo', async () => {
    const { part, stored } = await shown('onvue/aws');
    const said = () => part('Said before the exam');
    await change(() => find(said(), 'button', 'Add a line').click());
    await write(said(), ' ');
    expect(said().querySelector('[role=alert]')?.textContent).toContain('Write what is said');
    await write(said(), first);
    expect(said().querySelector('[role=alert]')?.textContent).toContain('says so already');
    await write(said(), 'Breathe.');
    await stored({ briefing: { added: ['Breathe.'] } });
    await vi.waitFor(() =>
      expect([...said().querySelectorAll('li')].at(-1)?.textContent).toMatch(/^Breathe.Changed by you/),
    );
    expect(document.activeElement?.textContent).toBe('Add a line');
    await change(() => find([...said().querySelectorAll('li')].at(-1) ?? said(), 'button', 'Remove').click());
    await stored(null);
    expect(document.activeElement?.textContent?.trim()).toBe('Undo');
    await change(() => find(said(), 'button', 'Undo').click());
    await stored({ briefing: { added: ['Breathe.'] } });
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Change “Breathe.”'));
  });

  it('is left as it was by Escape, and saved by Enter', async () => {
    const { part, stored } = await shown('onvue/aws');
    const said = () => part('Said before the exam');
    const key = (name: string) =>
      change(() => {
        said()
          .querySelector('textarea')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      });
    await change(() => find(said(), 'button', 'Add a line').click());
    await key('Escape');
    expect(said().querySelector('textarea')).toBeNull();
    await change(() => find(said(), 'button', 'Add a line').click());
    const field = said().querySelector('textarea');
    if (field) field.value = 'Breathe.';
    await key('Enter');
    await stored({ briefing: { added: ['Breathe.'] } });
  });

  it('goes back with all the rest, and comes back with it', async () => {
    const edit: PackEdit = {
      checkInWindow: { opensMinutesBefore: 5, closesMinutesAfter: 5 },
      briefing: { changed: { [first]: null }, added: ['Breathe.'] },
      timeAlertsMinutes: [],
    };
    await packEdits.setValue({ 'onvue/aws': edit });
    const { root, press, stored } = await shown('onvue/aws');
    await press('Reset to the provider’s');
    await stored(null);
    await vi.waitFor(() => find(root, 'button', 'Undo the reset'));
    await press('Undo the reset');
    await stored(edit);
  });
});
