import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { BLOCKED_TEXTS } from '../../lib/locales/en/lockdown';
import type { PageAct } from '../../lib/lockdown/lockdown';

/** Long enough to be read, short enough not to be in the way. */
const SHOWN_FOR_MS = 4000;

/** What was tried last and did not work. `at` tells two tries from one; epoch ms. */
export interface Blocked {
  readonly act: PageAct;
  readonly at: number;
}

/** Says briefly why something did not work: somebody who is not told takes it for a fault. */
export function BlockedNote({ blocked }: { readonly blocked: Signal<Blocked | null> }) {
  const shown = blocked.value;
  useEffect(() => {
    if (shown === null) return;
    const timer = setTimeout(() => {
      blocked.value = null;
    }, SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <p class="line soft" role="status" hidden={shown === null}>
      {shown === null ? '' : BLOCKED_TEXTS[shown.act]}
    </p>
  );
}
