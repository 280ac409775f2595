import type { MountedOverlay } from './mount';

/**
 * By a timer, not whenever it happens: a page that removes the panel as soon as it sees it would keep both of us busy
 * for good. A removed panel is back within a second all the same.
 */
const LOOK_EVERY_MS = 400;
/** It is there again once it has stayed for as many looks. */
const STAYS_FOR = 3;
/** Dialogs that have just opened are above it until the next look; one that stays above hides it. */
const COVERED_FOR = 3;

/**
 * Puts the overlay back where a page removed, hid or covered it.
 *
 * @param report is called when it is no longer as it was put there, and when it is again
 */
export function keepInPlace(overlay: MountedOverlay, report: (shown: boolean) => void, signal: AbortSignal): void {
  let isReportedShown = true;
  let stayed = 0;
  let covered = 0;
  let under: Element | null = null;

  function look(): void {
    const cover = coverOf(overlay);
    const modal = cover && document.querySelector(':modal');
    // Beneath an open dialog nothing can be hit, seen or not: it is put above once, and that is that.
    covered = cover && !modal ? covered + 1 : 0;
    const isThere = isInPlace(overlay.host) && covered < COVERED_FOR;
    stayed = isThere ? stayed + 1 : 0;
    // A person who uses it sees it; raising it would take the keyboard away.
    const isToBeRaised = (modal ? modal !== under : cover !== null) && document.activeElement !== overlay.host;
    under = modal;
    if (!isThere || isToBeRaised) overlay.restore();
    if (isReportedShown === isThere || (isThere && stayed < STAYS_FOR)) return;
    isReportedShown = isThere;
    report(isThere);
  }

  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  report(true);
}

/** Looked at as it is drawn: other extensions may add to an element's attributes without hiding it. */
function isInPlace(host: HTMLElement): boolean {
  if (host.parentNode !== document.documentElement || host.inert) return false;
  const { display, visibility, opacity, position, transform, translate, scale, clipPath, filter, pointerEvents } =
    getComputedStyle(host);
  const isHidden =
    display === 'none' || visibility === 'hidden' || visibility === 'collapse' || Number(opacity || 1) < 1;
  const isPlaced = position === '' || position === 'fixed';
  const isPlain = [transform, translate, scale, clipPath, filter].every((value) => !value || value === 'none');
  return !isHidden && isPlaced && isPlain && pointerEvents !== 'none';
}

/** What would be hit where the panel is, if that is something else. */
function coverOf({ host, middle }: MountedOverlay): Element | null {
  const { x, y } = middle();
  const hit = document.elementFromPoint(x, y);
  return hit === host ? null : hit;
}
