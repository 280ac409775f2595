import type { Handling, PageAct } from '../../lockdown/lockdown';
import type { Fact } from '../../observations';

/** What the detectors in a page report to. */
export interface PageWatch {
  readonly emit: (fact: Fact) => void;
  /** Something was tried and did not work. */
  readonly onBlocked: (act: PageAct) => void;
  /** When it aborts, everything in the page is as if nothing had been watched. */
  readonly signal: AbortSignal;
}

/** How detectors listen: before the page's own scripts, unless those were on the window first. */
export function listening({ signal }: PageWatch) {
  return { capture: true, signal } as const;
}

/** Reports what was done; where it is blocked, neither the browser nor the page gets to do it. */
export function handle(event: Event, act: PageAct, fact: Fact, handling: Handling, watch: PageWatch): void {
  // Scripts cannot do these things by making up events.
  if (!event.isTrusted || handling === 'off') return;
  if (handling === 'block') {
    withhold(event);
    watch.onBlocked(act);
  }
  watch.emit(fact);
}

export function withhold(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/** Whether something is typed into here: answers have to be writable in every way. */
export function isEditable(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  return element?.closest(EDITABLE) != null;
}
