import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly level: 2 | 3;
}

/** A heading above this share of the window's height has been passed. */
const PASSED_RATIO = 0.3;

/** The headings of the page that something is on, as they come and go, and which of them is being read. */
export function useParts(inside: RefObject<Element | null>) {
  const parts = useSignal<readonly Part[]>([]);
  const current = useSignal<string | null>(null);

  useEffect(() => {
    const page = inside.current?.closest('main');
    if (!page) return;
    const headings = () => [...page.querySelectorAll<HTMLElement>('h2[id], h3[id]')];
    const read = () => {
      const found = headings().map(partOf);
      if (!isSame(found, parts.value)) parts.value = found;
      follow();
    };
    const follow = () => {
      const all = headings();
      current.value = (all.findLast(isPassed) ?? all[0])?.id ?? null;
    };
    read();
    const changes = new MutationObserver(read);
    changes.observe(page, { childList: true, subtree: true });
    document.addEventListener('scroll', follow, { passive: true });
    return () => {
      changes.disconnect();
      document.removeEventListener('scroll', follow);
    };
  }, []);

  return { parts: parts.value, current: current.value };
}

function partOf({ id, textContent, tagName }: HTMLElement): Part {
  return { id, title: textContent ?? '', level: tagName === 'H2' ? 2 : 3 };
}

function isSame(some: readonly Part[], others: readonly Part[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, title }, at) => id === others[at]?.id && title === others[at].title)
  );
}

function isPassed(heading: HTMLElement): boolean {
  return heading.checkVisibility() && heading.getBoundingClientRect().top < innerHeight * PASSED_RATIO;
}
