import type { Fact } from '../../observations';

/**
 * Reports whether the page fills the screen, by its own request or by the browser's F11, at once and on each change.
 *
 * @param onChange told the same, with whether it ever did
 */
export function watchFullscreen(
  emit: (fact: Fact) => void,
  onChange: (state: { readonly active: boolean; readonly entered: boolean }) => void,
  signal: AbortSignal,
): void {
  const byBrowser = window.matchMedia('(display-mode: fullscreen)');
  let reported: boolean | null = null;
  let entered = false;
  const look = () => {
    const active = document.fullscreenElement !== null || byBrowser.matches;
    if (active === reported) return;
    reported = active;
    entered ||= active;
    emit({ kind: 'fullscreen', active, entered: active });
    onChange({ active, entered });
  };
  document.addEventListener('fullscreenchange', look, { signal });
  byBrowser.addEventListener('change', look, { signal });
  look();
}
