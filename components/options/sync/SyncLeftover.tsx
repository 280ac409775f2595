import { useSignal } from '@preact/signals';
import { send } from '../../../lib/platform/messaging';
import { ConfirmButton } from '../../ui/ConfirmButton';
import { ErrorNote } from '../../ui/ErrorNote';
import { Icon } from '../../ui/Icon';
import { useSyncCopy } from './use-sync-copy';

const FAILED = { title: 'The copy could not be removed.', next: 'Try again in a few minutes.' };

/** While sync is off: what is still in the browser's sync storage, and the way to have it removed. */
export function SyncLeftover() {
  const isThere = useSyncCopy();
  const removed = useSignal(false);
  const failure = useSignal<unknown>(undefined);

  async function remove() {
    failure.value = undefined;
    try {
      await send('background', 'sync.empty', {});
      removed.value = true;
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <div class="sync__leftover">
      {isThere ? (
        <>
          <p>A copy of settings and habit summary is in your browser’s sync. It stays there unless you remove it.</p>
          <ConfirmButton
            kind="danger"
            question="Remove the copy? What is on your computers stays. Where sync is still on, it turns itself off."
            confirm="Remove from sync"
            cancel="Leave it there"
            onConfirm={remove}
          >
            <Icon name="trash" /> Remove from sync
          </ConfirmButton>
        </>
      ) : null}
      <p role="status">{removed.value && !isThere ? 'The copy in your browser’s sync is removed.' : ''}</p>
      {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
    </div>
  );
}
