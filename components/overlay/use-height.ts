import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Height of an element as it is laid out, CSS pixels; 0 until it is known. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [heightPx, setHeightPx] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setHeightPx(current.offsetHeight));
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return heightPx;
}
