import { type ComponentChild, render } from 'preact';

export interface MountedOverlay {
  readonly host: HTMLElement;
  /** Puts it where it was, as it was, above everything else. */
  restore(): void;
  /** A point of it that should be seen, in CSS pixels of the page. */
  middle(): { readonly x: number; readonly y: number };
  remove(): void;
}

/** `all: initial` undoes whatever the page's rules for `div` say; layers above any z-index of a page. */
const PLACE =
  'all: initial !important; position: fixed !important; inset: 0 0 auto auto !important; z-index: 2147483647 !important;';

/** What is done in the panel is not for the page, which may have keys and clicks of its own. */
const KEPT_FROM_PAGE = [
  ...['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'],
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'focusin', 'focusout'],
];

/**
 * Renders into a closed shadow root above the page. Out of the page's flow, so nothing on the page moves; the
 * page's styles do not reach in and its scripts cannot look in.
 */
export function mountOverlay(content: ComponentChild, styles: string): MountedOverlay {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  container.className = 'pp-tokens';
  root.append(style, container);
  for (const type of KEPT_FROM_PAGE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });

  function restore(): void {
    host.style.cssText = PLACE;
    for (const name of ['hidden', 'inert', 'aria-hidden']) host.removeAttribute(name);
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    raise(host);
  }

  restore();
  render(content, container);
  return {
    host,
    restore,
    middle() {
      const { x, y, width, height } = (container.firstElementChild ?? host).getBoundingClientRect();
      return { x: x + width / 2, y: y + Math.min(height, 40) / 2 };
    },
    remove() {
      render(null, container);
      host.remove();
    },
  };
}

/** Above dialogs and what fills the screen: those have a layer of their own, in which the last one shown is on top. */
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}
