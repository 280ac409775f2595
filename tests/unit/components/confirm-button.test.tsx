// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ConfirmButton } from '../../../components/ui/ConfirmButton';
import { change, find, mount } from './mounted';

async function shown() {
  const onConfirm = vi.fn();
  const root = await mount(
    <ConfirmButton question="Really?" confirm="Yes" cancel="No" onConfirm={onConfirm}>
      Delete
    </ConfirmButton>,
  );
  return { root, onConfirm };
}

describe('a button that asks', () => {
  it('does nothing on the first click but ask, with the focus on the harmless answer', async () => {
    const { root, onConfirm } = await shown();
    await change(() => find(root, 'button', 'Delete').click());
    expect(onConfirm).not.toHaveBeenCalled();
    expect(root.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Really?');
    expect(document.activeElement?.textContent).toBe('No');
  });

  it('does it once the question is answered with yes', async () => {
    const { root, onConfirm } = await shown();
    await change(() => find(root, 'button', 'Delete').click());
    await change(() => find(root, 'button', 'Yes').click());
    expect(onConfirm).toHaveBeenCalledOnce();
  });

  it('goes back on no, with the focus where it was', async () => {
    const { root, onConfirm } = await shown();
    await change(() => find(root, 'button', 'Delete').click());
    await change(() => find(root, 'button', 'No').click());
    expect(onConfirm).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Delete');
  });
});
