import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Renders into a fresh element of the page, which is emptied and removed after the test. */
export async function mount(child: ComponentChild): Promise<HTMLElement> {
  const root = document.body.appendChild(document.createElement('div'));
  // For each test: files share this module, so that a hook of the module's own would belong to the first file only.
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  await act(() => render(child, root));
  return root;
}

/** Runs something that changes what is shown, and waits until it is shown. */
export async function change(action: () => void): Promise<void> {
  await act(action);
}

/** The element of that type whose text begins so. */
export function find<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const found = [...root.querySelectorAll(name)].find((element) => element.textContent?.trim().startsWith(text));
  if (!found) throw new Error(`There is no ${name} “${text}” in: ${document.body.textContent}`);
  return found;
}
