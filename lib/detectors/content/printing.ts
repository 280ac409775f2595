import type { Handling } from '../../lockdown/lockdown';
import { listening, type PageWatch, withhold } from './page-watch';

const BLANK = '@media print { html { display: none !important; } }';

/**
 * Reports printing, by the shortcut, the browser's menu or the page itself. Blocked, the shortcut does nothing, and the
 * paper stays blank whichever way printing was begun: browsers let nobody stop it.
 */
export function watchPrinting(handling: Handling, watch: PageWatch): void {
  if (handling === 'off') return;
  const tell = () => {
    if (handling === 'block') watch.onBlocked('print');
    watch.emit({ kind: 'page-act', act: 'print' });
  };
  const press = (event: KeyboardEvent) => {
    // With the shortcut let through, the browser tells of the printing by itself.
    if (handling !== 'block' || !event.isTrusted || !isShortcut(event)) return;
    withhold(event);
    tell();
  };
  window.addEventListener('keydown', press, listening(watch));
  window.addEventListener('beforeprint', tell, listening(watch));
  if (handling === 'block') leavePaperBlank(watch.signal);
}

function isShortcut({ ctrlKey, metaKey, altKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'p';
}

function leavePaperBlank(signal: AbortSignal): void {
  const style = document.createElement('style');
  style.textContent = BLANK;
  document.documentElement.append(style);
  signal.addEventListener('abort', () => style.remove());
}
