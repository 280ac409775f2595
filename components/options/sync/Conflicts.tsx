import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../lib/platform/messaging';
import type { Wish } from '../../../lib/sync/leaf';
import { ConflictItem } from './ConflictItem';
import { useConflicts } from './use-conflicts';

/** Settings that were changed in two places: nothing is lost before somebody has decided. */
export function Conflicts() {
  const conflicts = useConflicts();
  const decided = useSignal('');
  const heading = useRef<HTMLHeadingElement>(null);

  async function choose(path: string, { by, n }: Wish, said: string) {
    await send('background', 'sync.choose', { path, by, n });
    decided.value = `${said}. This goes for all your computers.`;
  }

  // The button that was pressed is gone.
  useEffect(() => {
    if (decided.value !== '') heading.current?.focus();
  }, [decided.value]);

  if (conflicts.length === 0 && decided.value === '') return null;
  return (
    <div class="sync__conflicts">
      <h3 ref={heading} tabIndex={-1}>
        Changed on two computers
      </h3>
      {conflicts.length === 0 ? null : (
        <p class="soft">
          One of the values is in use, the others are kept until you decide. What you choose goes for all your
          computers.
        </p>
      )}
      <p role="status">{decided.value}</p>
      <ul>
        {conflicts.map((conflict) => (
          <ConflictItem
            key={conflict.path}
            conflict={conflict}
            onChoose={(wish, said) => choose(conflict.path, wish, said)}
          />
        ))}
      </ul>
    </div>
  );
}
