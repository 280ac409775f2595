// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Catalogue } from '../../../components/exams/Catalogue';
import { findExam } from '../../../lib/exams/catalogue';
import type { Exam } from '../../../lib/exams/exam';
import { ownExams } from '../../../lib/settings';
import { change, find, mount } from './mounted';

beforeEach(() => fakeBrowser.reset());

const SAA = findExam('SAA-C03', []);
const CORRECTED: Exam[] = SAA ? [{ ...SAA, minutes: 140 }] : [];

async function shown() {
  const root = await mount(<Catalogue />);
  // A long page: on a busy computer it takes its time.
  await vi.waitFor(() => root.querySelector('.catalogue') ?? expect.fail('Nothing is shown.'), { timeout: 10_000 });
  const press = (text: string) => change(() => find(root, 'button', text).click());
  const fill = (label: string, value: string) =>
    change(() => {
      const field = root.querySelector<HTMLInputElement>(`#${CSS.escape(find(root, 'label', label).htmlFor)}`);
      if (!field) throw new Error(`There is no ${label}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { root, press, fill };
}

describe('the catalogue', () => {
  it('shows each exam with its source, its date and what could not be verified', async () => {
    const { root, fill } = await shown();
    await fill('Search', 'mla-c01');
    const item = find(root, 'li', 'AWS MLA-C01');
    expect(item.textContent).toContain('130 min · 65 questions · pass mark 720 of 1000');
    expect(item.textContent).toContain('Not verified: the pass mark.');
    expect(item.textContent).toContain('Second-hand');
    expect(item.textContent).toContain('checked November 2026');
    expect(item.querySelector('a')?.href).toBe('https://jayendrapatil.com/');
  });

  it('says so where nothing is found', async () => {
    const { root, fill } = await shown();
    await fill('Search', 'underwater basket weaving');
    expect(root.querySelector('[role=status]')?.textContent).toBe('No exam found. Add it as your own.');
  });

  it('takes an exam of one’s own', async () => {
    const { root, press, fill } = await shown();
    await press('Add your own exam');
    await press('Cancel');
    await press('Add your own exam');
    await fill('Code or short name', 'BIO 101');
    await fill('Minutes', '75');
    await change(() => root.querySelector('form')?.requestSubmit());
    await vi.waitFor(async () => expect(await ownExams.getValue()).toMatchObject([{ code: 'BIO 101', minutes: 75 }]));
    await vi.waitFor(() => expect(find(root, 'li', 'BIO 101').textContent).toContain('Yours'));
  });

  it('removes an own exam, and brings it back to its place', async () => {
    const exams = ['A 1', 'B 2', 'C 3'].flatMap((code) => CORRECTED.map((exam) => ({ ...exam, vendor: '', code })));
    await ownExams.setValue(exams);
    const { root, press } = await shown();
    await press('Remove B 2');
    await vi.waitFor(() => expect(root.textContent).toContain('B 2 as you had it was removed.'));
    expect((await ownExams.getValue()).map(({ code }) => code)).toEqual(['A 1', 'C 3']);
    await press('Undo');
    await vi.waitFor(async () => expect(await ownExams.getValue()).toEqual(exams));
  });

  it('goes back from a correction to the catalogue’s', async () => {
    await ownExams.setValue(CORRECTED);
    const { root, press } = await shown();
    expect(find(root, 'li', 'AWS SAA-C03').textContent).toContain('Corrected by you');
    expect(find(root, 'li', 'AWS SAA-C03').textContent).toContain('140 min');
    await press('Back to the catalogue’s');
    await vi.waitFor(() => expect(find(root, 'li', 'AWS SAA-C03').textContent).toContain('130 min'));
  });
});
