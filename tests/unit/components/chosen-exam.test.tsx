// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ChosenExam } from '../../../components/exams/ChosenExam';
import { examChoices, ownExams, packEdits } from '../../../lib/settings';
import { change, find, mount } from './mounted';

const ORIGIN = 'https://exam.example';
const AZ_104 = {
  packId: 'onvue/microsoft',
  examCode: 'AZ-104',
  extraTime: 'none',
  breaksGranted: false,
  interruptions: 'none',
} as const;

beforeEach(() => fakeBrowser.reset());

async function shown() {
  const root = await mount(<ChosenExam origin={ORIGIN} name="exam.example" />);
  await vi.waitFor(() => root.querySelector('button') ?? expect.fail('Nothing is shown.'));
  const stored = async () => (await examChoices.getValue())[ORIGIN];
  const press = (text: string) => change(() => find(root, 'button', text).click());
  const type = (text: string) =>
    change(() => {
      const field = root.querySelector<HTMLInputElement>('input[type=search]');
      if (!field) throw new Error('There is no search field.');
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const select = (label: string, value: string) =>
    change(() => {
      const field = root.querySelector<HTMLSelectElement>(`#${CSS.escape(find(root, 'label', label).htmlFor)}`);
      if (!field) throw new Error(`There is no ${label}.`);
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { root, stored, press, type, select };
}

describe('what is practised on a site', () => {
  it('is optional: nothing is stored until something is chosen', async () => {
    const { root, stored, press } = await shown();
    expect(root.textContent).toBe('Choose an exam (optional)');
    await press('Choose an exam');
    await press('Done');
    expect(await stored()).toBeUndefined();
  });

  it('brings the rules that the exam is sat under', async () => {
    const { root, stored, press, type } = await shown();
    await press('Choose an exam');
    await type('az 104');
    await press('Microsoft AZ-104');
    await vi.waitFor(async () => expect(await stored()).toEqual(AZ_104));
    await vi.waitFor(() => expect(root.querySelector('.chosen-exam__line')?.textContent).toContain('100 min'));
  });

  it('is one line, with the extra time in the minutes', async () => {
    await examChoices.setValue({ [ORIGIN]: { ...AZ_104, extraTime: 'plus-50-percent' } });
    const { root } = await shown();
    expect(root.querySelector('.chosen-exam__line p')?.textContent).toBe(
      'Microsoft AZ-104 · OnVUE · 150 min with +50 % time',
    );
  });

  it('shows the extra time wherever minutes are, as soon as it is chosen', async () => {
    await examChoices.setValue({ [ORIGIN]: AZ_104 });
    const { root, press, select, type } = await shown();
    await press('Change');
    expect(root.textContent).toContain('100 min (120 in the seat)');
    await select('Extra time', 'plus-30-minutes');
    await vi.waitFor(() => expect(root.textContent).toContain('130 min (150 in the seat)'));
    await type('saa');
    expect(find(root, 'li', 'AWS SAA-C03').textContent).toContain('160 min');
  });

  it('keeps the rest of the choice when the exam is cleared or the rules are changed', async () => {
    await examChoices.setValue({ [ORIGIN]: { ...AZ_104, extraTime: 'plus-30-minutes' } });
    const { root, stored, press, select } = await shown();
    await press('Change');
    await press('Clear');
    await vi.waitFor(async () =>
      expect(await stored()).toMatchObject({ examCode: null, extraTime: 'plus-30-minutes' }),
    );
    await vi.waitFor(() => expect(root.textContent).toContain('OnVUE · Microsoft · no time limit'));
    await select('Whose rules', 'psi/other');
    await vi.waitFor(async () => expect(await stored()).toMatchObject({ packId: 'psi/other' }));
  });

  it('asks about granted breaks only where the rules have none, the user’s changes to them included', async () => {
    await examChoices.setValue({ [ORIGIN]: { ...AZ_104, packId: 'onvue/aws' } });
    const { root, press } = await shown();
    await press('Change');
    expect(root.textContent).toContain('Breaks were granted to me');
    await packEdits.setValue({ 'onvue/aws': { breaks: { kind: 'unscheduled', locksSeenQuestions: false } } });
    await vi.waitFor(() => expect(root.textContent).not.toContain('Breaks were granted to me'));
  });

  it('finds the user’s own exams, and goes on where stored ones are broken', async () => {
    await fakeBrowser.storage.local.set({
      ownExams: [{ code: 'BIO 101', minutes: 75, packId: 'proctorio/recorded' }, { code: 5 }, null],
      examChoices: { [ORIGIN]: 'broken' },
    });
    expect((await ownExams.getValue()).length).toBe(3);
    const { root, stored, press, type } = await shown();
    await press('Change');
    await type('bio');
    await press('BIO 101');
    await vi.waitFor(async () =>
      expect(await stored()).toEqual({
        packId: 'proctorio/recorded',
        examCode: 'BIO 101',
        extraTime: 'none',
        breaksGranted: false,
        interruptions: 'none',
      }),
    );
    await vi.waitFor(() => expect(root.textContent).toContain('BIO 101 · Proctorio · 75 min'));
  });

  it('tells screen readers what is open, and gives the focus back', async () => {
    const { root, press } = await shown();
    const button = find(root, 'button', 'Choose an exam');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await press('Choose an exam');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(root.querySelector('input[type=search]'));
    await press('Done');
    expect(document.activeElement).toBe(button);
  });
});
