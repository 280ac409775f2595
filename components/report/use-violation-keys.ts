import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { nextViolation } from './next-violation';
import { showViolation } from './show-violation';

/** Take keys for themselves. */
const FIELDS = 'input, textarea, select, dialog';

/**
 * J and K lead to the next violation and to the one before, and so do the arrow keys once one has the focus. Keys are
 * taken only while the focus is in the list or nowhere: elsewhere they belong to what has it.
 */
export function useViolationKeys(
  list: RefObject<HTMLElement | null>,
  shown: readonly { readonly id: string }[],
  chosen: Signal<string | null>,
): void {
  const order = useRef<readonly string[]>([]);
  order.current = shown.map(({ id }) => id);
  useEffect(() => {
    function go(event: KeyboardEvent) {
      const { target } = event;
      if (!(target instanceof HTMLElement) || !isMeantForList(event, target, list.current)) return;
      const row = target.closest<HTMLElement>('[data-row]');
      const next = nextViolation(order.current, row?.dataset.row ?? chosen.value, event.key, row === target);
      if (next === null) return;
      event.preventDefault();
      chosen.value = next;
      showViolation(next);
    }
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
}

function isMeantForList(event: KeyboardEvent, target: HTMLElement, list: HTMLElement | null): boolean {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  return target.closest(FIELDS) === null && (target === document.body || list?.contains(target) === true);
}
