import type { Handling } from '../../lockdown/lockdown';
import { isEditable, listening, type PageWatch, withhold } from './page-watch';

/** A hand that clicks does not stand quite still. */
const CLICK_WITHIN_PX = 8;

/** Reports that text of the page is marked; what is typed into stays as it is. */
export function watchSelecting(handling: Handling, watch: PageWatch): void {
  if (handling === 'log') noteMarking(watch);
  if (handling === 'block') preventMarking(watch);
}

function noteMarking({ emit, signal }: PageWatch): void {
  let isMarked = false;
  const look = () => {
    const selection = document.getSelection();
    const marked = selection !== null && !selection.isCollapsed && !isEditable(selection.anchorNode);
    if (marked && !isMarked) emit({ kind: 'page-act', act: 'select' });
    isMarked = marked;
  };
  document.addEventListener('selectionchange', look, { signal });
}

/** Every click begins a selection, so only what would have become one is told of. */
function preventMarking(watch: PageWatch): void {
  let pressedAt: MouseEvent | null = null;
  let isPrevented = false;
  const tell = () => {
    isPrevented = false;
    watch.onBlocked('select');
    watch.emit({ kind: 'page-act', act: 'select' });
  };
  const press = (event: MouseEvent) => {
    pressedAt = event;
    isPrevented = false;
  };
  const start = (event: Event) => {
    if (!event.isTrusted || isEditable(event.target)) return;
    withhold(event);
    isPrevented = true;
    // A second click would mark a word, a third a paragraph; without a press it is the keyboard's doing.
    if (pressedAt === null || pressedAt.detail > 1) tell();
  };
  const move = (event: MouseEvent) => {
    if (!isPrevented || pressedAt === null) return;
    const { clientX, clientY } = pressedAt;
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > CLICK_WITHIN_PX) tell();
  };
  const release = () => {
    pressedAt = null;
    isPrevented = false;
  };
  const options = listening(watch);
  window.addEventListener('mousedown', press, options);
  window.addEventListener('selectstart', start, options);
  window.addEventListener('mousemove', move, options);
  window.addEventListener('mouseup', release, options);
}
