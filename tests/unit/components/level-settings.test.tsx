// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { LevelSettings } from '../../../components/options/LevelSettings';
import type { RuleChoices } from '../../../components/options/use-rule-choices';
import { change, find, mount } from './mounted';

/** As the settings page: what is saved is what is shown next. */
async function shown(first: RuleChoices) {
  let current = first;
  function Page() {
    const [choices, choose] = useState(first);
    current = choices;
    return <LevelSettings choices={choices} onSave={(next) => choose((before) => ({ ...before, ...next }))} />;
  }
  const root = await mount(<Page />);
  const pick = (level: string) => change(() => root.querySelector<HTMLInputElement>(`input[value=${level}]`)?.click());
  const press = (text: string) => change(() => find(root, 'button', text).click());
  return { root, pick, press, current: () => current };
}

const OWN = { talking: { enabled: false }, 'looking-away': { thresholds: { maxYawDeg: 45 } } };
const AS_IT_CAME = { level: 'exam', overrides: {} } as const;

describe('how strict', () => {
  it('is one of three levels, each with what it is for', async () => {
    const { root } = await shown(AS_IT_CAME);
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['relaxed', false],
      ['exam', true],
      ['severe', false],
    ]);
    expect(root.textContent).toContain('what a proctor would react to');
  });

  it('changes without touching what the user has set', async () => {
    const { pick, current } = await shown({ level: 'exam', overrides: OWN });
    await pick('severe');
    expect(current()).toEqual({ level: 'severe', overrides: OWN });
  });
});

describe('resetting all', () => {
  it('is not offered when everything is as it came', async () => {
    const { root } = await shown(AS_IT_CAME);
    expect(root.querySelector('button')).toBeNull();
  });

  it('sets level and rules back, and can be undone with the same button', async () => {
    const { root, press, current } = await shown({ level: 'relaxed', overrides: OWN });
    expect(root.textContent).toContain('You have changed 2 rules.');
    const button = find(root, 'button', 'Reset all to defaults');
    await press('Reset all to defaults');
    expect(current()).toEqual(AS_IT_CAME);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Everything is as it came.');
    expect(find(root, 'button', 'Undo the reset')).toBe(button);
    await press('Undo the reset');
    expect(current()).toEqual({ level: 'relaxed', overrides: OWN });
  });

  it('can’t be undone any more once something else was changed', async () => {
    const { root, press, pick } = await shown({ level: 'relaxed', overrides: OWN });
    await press('Reset all to defaults');
    await pick('severe');
    await pick('exam');
    expect(root.querySelector('button')).toBeNull();
  });
});
