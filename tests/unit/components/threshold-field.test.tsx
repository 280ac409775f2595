// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThresholdField } from '../../../components/options/ThresholdField';
import { createTryout, type Moment } from '../../../lib/engine/tryout';
import { setUpRules } from '../../../lib/rules/index';
import lookingAway from '../../../lib/rules/looking-away';
import { trace } from '../../traces/trace';
import { change, find, mount } from './mounted';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function shown(name: string, value: number, isOwn = false) {
  const on = { onTry: vi.fn(), onChange: vi.fn(), onReset: vi.fn() };
  const moment = signal<Moment | null>(null);
  const field = (stored: number) => (
    <ThresholdField
      rule={lookingAway}
      name={name}
      numbers={{ ...lookingAway.defaults, [name]: stored }}
      standard={lookingAway.defaults[name] ?? 0}
      isOwn={isOwn}
      moment={moment}
      {...on}
    />
  );
  const root = await mount(field(value));
  const input = (type: 'number' | 'range') => {
    const found = root.querySelector<HTMLInputElement>(`input[type=${type}]`);
    if (!found) throw new Error(`There is no ${type} field.`);
    return found;
  };
  const enter = (type: 'number' | 'range', text: string) =>
    change(() => {
      input(type).value = text;
      input(type).dispatchEvent(new Event(type === 'range' ? 'input' : 'change', { bubbles: true }));
    });
  return { root, input, enter, moment, field, ...on };
}

describe('a field for a number', () => {
  it('shows seconds, and has no scale where nothing is measured', async () => {
    const { root, input } = await shown('afterMs', 3000);
    expect(input('number').value).toBe('3');
    expect(root.textContent).not.toContain('Yours');
    expect(root.querySelector('input[type=range]')).toBeNull();
  });

  it('hands on what is typed in the unit of the rule', async () => {
    const { onChange, enter } = await shown('afterMs', 3000);
    await enter('number', '1.5');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(1500);
  });

  it('goes back and says why when the number is out of range', async () => {
    const { root, input, onChange, enter } = await shown('afterMs', 3000);
    await enter('number', '9999');
    expect(onChange).not.toHaveBeenCalled();
    expect(input('number').value).toBe('3');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('from 0 to 600 s');
  });

  it('marks a number of one’s own, and gives it up in one click without losing the focus', async () => {
    const { root, input, onReset } = await shown('maxYawDeg', 45, true);
    expect(root.textContent).toContain('Yours. The level has 30°.');
    await change(() => find(root, 'button', 'Reset').click());
    expect(onReset).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(input('number'));
  });
});

describe('its scale', () => {
  it('tries each value on the way and stores the one it rests at', async () => {
    const { input, enter, onTry, onChange } = await shown('maxYawDeg', 30);
    for (const value of ['31', '32', '33']) await enter('range', value);
    expect(onTry.mock.calls).toEqual([[31], [32], [33]]);
    expect(input('number').value).toBe('33');
    expect(onChange).not.toHaveBeenCalled();
    await change(() => void vi.advanceTimersByTime(1000));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(33);
  });

  it('is not thrown back by what was stored a moment ago', async () => {
    const { root, input, enter, field } = await shown('maxYawDeg', 30);
    await enter('range', '33');
    await change(() => render(field(31), root));
    expect(input('range').value).toBe('33');
  });

  it('says its value with the unit', async () => {
    const { input } = await shown('maxYawDeg', 30);
    expect(input('range').getAttribute('aria-label')).toBe('Look aside, at most');
    expect(input('range').getAttribute('aria-valuetext')).toBe('30°');
  });

  it('shows what is measured right now, against the value on the way', async () => {
    const { root, enter, moment } = await shown('maxYawDeg', 30);
    expect(root.textContent).not.toContain('Now');
    const tryout = createTryout(setUpRules());
    for (const observation of trace().now({ lookYawDeg: 34 }).for(500).observations) tryout.observe(observation);
    await change(() => {
      moment.value = tryout.moment();
    });
    expect(root.textContent).toContain('Now 34°: over the limit');
    await enter('range', '40');
    expect(root.textContent).toContain('Now 34°: OK');
  });
});
