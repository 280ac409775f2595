// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { EvidenceStrip } from '../../../components/report/EvidenceStrip';
import { evidence } from '../db/fresh-db';
import { change, find, mount } from './mounted';

beforeAll(() => {
  // Not in this DOM.
  HTMLDialogElement.prototype.showModal ??= () => undefined;
});

const pictures = [12_000, 13_000, 14_500].map((atMs) => evidence(`at ${atMs}`, 's', atMs));

async function opened() {
  const root = await mount(<EvidenceStrip pictures={pictures} name="Looked away" />);
  await change(() => root.querySelector<HTMLButtonElement>('.evidence')?.click());
  return root;
}

const title = (root: HTMLElement) => root.querySelector('dialog h2')?.textContent;
const press = (root: HTMLElement, key: string) =>
  change(() => root.querySelector('dialog')?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));

describe('a strip of pictures', () => {
  it('shows each with its time, and one large', async () => {
    const root = await opened();
    expect([...root.querySelectorAll('.strip__time')].map(({ textContent }) => textContent)).toEqual([
      '0:12',
      '0:13',
      '0:14',
    ]);
    expect(title(root)).toBe('Looked away at 0:12');
  });

  it('is gone through with buttons and with arrow keys, and ends at its ends', async () => {
    const root = await opened();
    await change(() => find(root, 'button', 'Later').click());
    expect(title(root)).toBe('Looked away at 0:13');
    await press(root, 'ArrowRight');
    await press(root, 'ArrowRight');
    expect(title(root)).toBe('Looked away at 0:14');
    expect((find(root, 'button', 'Later') as HTMLButtonElement).disabled).toBe(true);
    await press(root, 'ArrowLeft');
    expect(title(root)).toBe('Looked away at 0:13');
  });
});
