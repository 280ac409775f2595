import type { Lockdown } from '../../lockdown/lockdown';
import { handle, listening, type PageWatch } from './page-watch';

const ACTIONS = ['copy', 'cut', 'paste'] as const;

/** Reports copying, cutting and pasting in the page, never what is copied; blocks what is to be blocked. */
export function watchClipboard(acts: Lockdown['acts'], watch: PageWatch): void {
  for (const action of ACTIONS) {
    if (acts[action] === 'off') continue;
    const look = (event: Event) => handle(event, action, { kind: 'clipboard', action }, acts[action], watch);
    window.addEventListener(action, look, listening(watch));
  }
}
