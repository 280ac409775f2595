import { type ComponentChild, render } from 'preact';

export interface MountedOverlay {
  readonly host: HTMLElement;
  remove(): void;
}

/**
 * Renders into a closed shadow root above the page. Out of the page's flow, so nothing on the page moves; the
 * page's styles do not reach in and its scripts cannot look in.
 */
export function mountOverlay(content: ComponentChild, styles: string): MountedOverlay {
  const host = document.createElement('div');
  // `all: initial` undoes whatever the page's rules for `div` say; layers above any z-index of a page.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 0 auto auto !important; z-index: 2147483647 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const container = document.createElement('div');
  root.append(style, container);
  document.documentElement.append(host);
  render(content, container);
  return {
    host,
    remove() {
      render(null, container);
      host.remove();
    },
  };
}
