// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RulesStep } from '../../../components/check-in/RulesStep';
import { briefingLines } from '../../../lib/providers/edit-briefing';
import { chosenPack } from '../../../lib/providers/edit-pack';
import { ownPack } from '../../../lib/providers/index';
import { change, find, mount } from './mounted';

const [first = '', ...others] = briefingLines(ownPack().briefing).map(({ said }) => said?.text ?? '');

describe('the rules that check-in reads out', () => {
  it('are as the user has them, and say whose each one is', async () => {
    const edit = { briefing: { changed: { [first]: 'Sit still.' }, added: ['Breathe.'] } };
    const onDone = vi.fn();
    const root = await mount(<RulesStep pack={chosenPack('own/rules', { 'own/rules': edit }).pack} onDone={onDone} />);
    for (const _ of others) await change(() => find(root, 'button', 'Next rule').click());
    await change(() => find(root, 'button', 'Next rule').click());
    const lines = [...root.querySelectorAll('li')];
    expect(lines.map((line) => line.querySelector('p')?.textContent)).toEqual(['Sit still.', ...others, 'Breathe.']);
    expect(lines.map((line) => line.querySelector('.source')?.textContent)).toEqual([
      'Changed by you',
      ...others.map(() => 'This project’s own choice'),
      'Changed by you',
    ]);
    await change(() => find(root, 'button', 'I have read the rules').click());
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('may be none, which is said', async () => {
    const changed = Object.fromEntries([first, ...others].map((line) => [line, null]));
    const onDone = vi.fn();
    const pack = chosenPack('own/rules', { 'own/rules': { briefing: { changed } } }).pack;
    const root = await mount(<RulesStep pack={pack} onDone={onDone} />);
    expect(root.textContent).toContain('There is nothing to read out');
    await change(() => find(root, 'button', 'Go on').click());
    expect(onDone).toHaveBeenCalledOnce();
  });
});
