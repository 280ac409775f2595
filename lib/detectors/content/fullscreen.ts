import type { Fact } from '../../observations';

/** Reports whether the page fills the screen, by its own request or by the browser's F11, at once and on each change. */
export function watchFullscreen(emit: (fact: Fact) => void, signal: AbortSignal): void {
  const byBrowser = window.matchMedia('(display-mode: fullscreen)');
  let reported: boolean | null = null;
  const look = () => {
    const active = document.fullscreenElement !== null || byBrowser.matches;
    if (active === reported) return;
    reported = active;
    emit({ kind: 'fullscreen', active, entered: active });
  };
  document.addEventListener('fullscreenchange', look, { signal });
  byBrowser.addEventListener('change', look, { signal });
  look();
}
