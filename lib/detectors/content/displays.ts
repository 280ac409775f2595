import type { PageWatch } from './page-watch';

/** In case that no event comes. */
const LOOK_EVERY_MS = 2000;

/** Not everywhere: Firefox does not tell. */
type ScreenWithExtent = Screen & { readonly isExtended?: boolean };

/** Reports whether the desktop goes over several displays, as far as the browser tells pages. */
export function watchDisplays({ emit, signal }: PageWatch): void {
  const screen: ScreenWithExtent = window.screen;
  let reported: boolean | undefined;
  const look = () => {
    const several = screen.isExtended;
    if (several === undefined || several === reported) return;
    reported = several;
    emit({ kind: 'displays', several });
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}
