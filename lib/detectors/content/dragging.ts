import type { Handling } from '../../lockdown/lockdown';
import type { Fact } from '../../observations';
import { handle, isEditable, listening, type PageWatch, withhold } from './page-watch';

const DRAGGED: Fact = { kind: 'page-act', act: 'drag' };

/**
 * Reports text, pictures and links that are dragged away, and what is dropped from outside. What the page made for
 * dragging (questions that are answered by putting things in order) is left alone.
 */
export function watchDragging(handling: Handling, watch: PageWatch): void {
  if (handling === 'off') return;
  let isFromPage = false;
  const start = (event: Event) => {
    isFromPage = true;
    if (!isMeantForDragging(event.target) && !isEditable(event.target)) handle(event, 'drag', DRAGGED, handling, watch);
  };
  const over = (event: Event) => {
    // Without this the browser would open a file that is dropped.
    if (!isFromPage && handling === 'block') withhold(event);
  };
  const drop = (event: Event) => {
    if (!isFromPage) handle(event, 'drag', DRAGGED, handling, watch);
    isFromPage = false;
  };
  const end = () => {
    isFromPage = false;
  };
  window.addEventListener('dragstart', start, listening(watch));
  window.addEventListener('dragover', over, listening(watch));
  window.addEventListener('drop', drop, listening(watch));
  window.addEventListener('dragend', end, listening(watch));
}

function isMeantForDragging(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[draggable="true"]') !== null;
}
