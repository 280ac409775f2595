import type { Handling } from '../../lockdown/lockdown';
import { handle, listening, type PageWatch } from './page-watch';

/** Reports that the page's context menu was asked for. */
export function watchContextMenu(handling: Handling, watch: PageWatch): void {
  if (handling === 'off') return;
  const look = (event: Event) => handle(event, 'menu', { kind: 'page-act', act: 'menu' }, handling, watch);
  window.addEventListener('contextmenu', look, listening(watch));
}
