import { type Signal, useSignal } from '@preact/signals';
import { type RemovedSession, removeSession } from '../../lib/db/removed-session';
import { STORE_AGAIN } from '../../lib/locales/en/failures';
import { requestSync } from '../../lib/syncing/request-sync';
import { Card } from '../ui/Card';
import { ConfirmButton } from '../ui/ConfirmButton';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';

interface DeleteSessionProps {
  readonly sessionId: string;
  readonly removed: Signal<RemovedSession | null>;
}

const FAILED = { title: 'The session was not deleted.', next: STORE_AGAIN };

export function DeleteSession({ sessionId, removed }: DeleteSessionProps) {
  const failure = useSignal<unknown>(undefined);

  async function remove() {
    failure.value = undefined;
    try {
      removed.value = await removeSession(sessionId);
      void requestSync();
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <Card title="Delete">
      <div class="actions">
        <ConfirmButton
          kind="danger"
          question="Delete this session with all that was recorded in it?"
          confirm="Delete session"
          cancel="Keep it"
          onConfirm={remove}
        >
          <Icon name="trash" /> Delete session
        </ConfirmButton>
        {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
      </div>
    </Card>
  );
}
