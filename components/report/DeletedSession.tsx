import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type RemovedSession, restoreSession } from '../../lib/db/removed-session';
import { requestSync } from '../../lib/syncing/request-sync';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { LinkButton } from '../ui/LinkButton';
import { StorageError } from '../ui/StorageError';

/** In place of a report that was just deleted. */
export function DeletedSession({ removed }: { readonly removed: Signal<RemovedSession | null> }) {
  const failure = useSignal<unknown>(undefined);
  const undoButton = useRef<HTMLButtonElement>(null);

  // The button that had the focus is gone with the report.
  useEffect(() => undoButton.current?.focus(), []);

  async function undo() {
    if (!removed.value) return;
    try {
      await restoreSession(removed.value);
      void requestSync();
      removed.value = null;
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <div role="status">
      <EmptyState title="Session deleted">
        <p>Its log, pictures and measurements are gone. You can take that back as long as you stay on this page.</p>
        <div class="button-row">
          <Button buttonRef={undoButton} onClick={undo}>
            <Icon name="undo" /> Undo
          </Button>
          <LinkButton kind="primary" href="report.html">
            All sessions
          </LinkButton>
        </div>
        {failure.value === undefined ? null : <StorageError cause={failure.value} />}
      </EmptyState>
    </div>
  );
}
