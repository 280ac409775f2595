// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ThresholdField } from '../../../components/options/ThresholdField';
import { change, mount } from './mounted';

async function shown() {
  const onChange = vi.fn();
  const root = await mount(<ThresholdField name="afterMs" value={3000} standard={2000} onChange={onChange} />);
  const field = root.querySelector('input');
  if (!field) throw new Error('There is no field.');
  const type = (text: string) =>
    change(() => {
      field.value = text;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  return { root, field, onChange, type };
}

describe('a field for a number', () => {
  it('shows seconds, and what the rule came with', async () => {
    const { root, field } = await shown();
    expect(field.value).toBe('3');
    expect(root.textContent).toContain('Came as 2 s');
  });

  it('hands on what is typed in the unit of the rule', async () => {
    const { onChange, type } = await shown();
    await type('1.5');
    expect(onChange).toHaveBeenCalledExactlyOnceWith(1500);
  });

  it('goes back and says why when the number is out of range', async () => {
    const { root, field, onChange, type } = await shown();
    await type('9999');
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe('3');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('from 0 to 600 s');
  });
});
