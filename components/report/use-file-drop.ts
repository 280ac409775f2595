import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

/** Files that are dropped anywhere on the page. Without this the browser would leave the page and show the file. */
export function useFileDrop(onDrop: (files: readonly File[]) => void): ReadonlySignal<boolean> {
  const dragging = useSignal(false);
  const current = useRef(onDrop);
  current.current = onDrop;

  useEffect(() => {
    const stop = new AbortController();
    const listen = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(type, act, { signal: stop.signal });
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dragging.value = true;
    });
    listen('dragleave', ({ relatedTarget }) => {
      if (relatedTarget === null) dragging.value = false;
    });
    listen('drop', (event) => {
      dragging.value = false;
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      current.current([...event.dataTransfer.files]);
    });
    return () => stop.abort();
  }, []);
  return dragging;
}
