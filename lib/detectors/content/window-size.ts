import { createDockWatch } from '../../lockdown/docked';
import type { Lockdown } from '../../lockdown/lockdown';
import type { PageWatch } from './page-watch';

/** While a window changes, its sizes and the page's do not come together. */
const SETTLED_AFTER_MS = 400;
/** Moving a window to another screen tells nobody. */
const LOOK_EVERY_MS = 2000;

/** Reports how much of the screen the window takes, and whether something is docked in it beside the page. */
export function watchWindowSize({ watched }: Lockdown, { emit, signal }: PageWatch): void {
  if (!watched.windowSize && !watched.devtools) return;
  const isDocked = createDockWatch();
  let filled: number | null = null;
  let docked: boolean | null = null;

  function look(): void {
    // A window that is minimised has sizes that mean nothing.
    if (document.visibilityState === 'hidden' || window.outerWidth === 0) return;
    const filledRatio = Math.round(filledNow() * 100) / 100;
    const open = isDocked(window);
    if (watched.windowSize && filledRatio !== filled) emit({ kind: 'window-size', filledRatio });
    if (watched.devtools && open !== docked) emit({ kind: 'docked', open });
    filled = filledRatio;
    docked = open;
  }

  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLED_AFTER_MS);
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  window.addEventListener('resize', settle, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(settling);
    clearInterval(timer);
  });
  look();
}

function filledNow(): number {
  const { availWidth, availHeight } = window.screen;
  return Math.min(window.outerWidth / availWidth, window.outerHeight / availHeight);
}
