import type { Fact } from '../../observations';

const ACTIONS = ['copy', 'cut', 'paste'] as const;

/** Reports copying, cutting and pasting in the page; never what is copied. */
export function watchClipboard(emit: (fact: Fact) => void, signal: AbortSignal): void {
  for (const action of ACTIONS) {
    window.addEventListener(action, () => emit({ kind: 'clipboard', action }), { capture: true, signal });
  }
}
