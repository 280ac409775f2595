import { useSignal } from '@preact/signals';
import { activeSession } from '../../lib/db/sessions';
import { eraseEverything } from '../../lib/session/erase-everything';
import { Card } from '../ui/Card';
import { ConfirmButton } from '../ui/ConfirmButton';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { useLiveQuery } from '../use-live-query';

const FAILED = { title: 'Not everything could be deleted.', next: 'Restart the browser and try again.' };

export function DataSettings() {
  const active = useLiveQuery(activeSession, []);
  const erased = useSignal(false);
  const failure = useSignal<unknown>(undefined);
  const running = active.state === 'ready' && active.value !== undefined;

  async function erase() {
    failure.value = undefined;
    try {
      await eraseEverything();
      erased.value = true;
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <Card title="Your data">
      <p class="soft">
        Sessions, pictures and settings are stored in this browser only. Deleting them here deletes them for good.
      </p>
      <div class="options__erase">
        {running ? <p>A session is running. End it first.</p> : null}
        {erased.value ? (
          <p role="status">Everything is deleted.</p>
        ) : (
          <ConfirmButton
            kind="danger"
            disabled={running}
            question="Delete all sessions, pictures and settings? This cannot be undone."
            confirm="Delete everything"
            cancel="Keep my data"
            onConfirm={erase}
          >
            <Icon name="trash" /> Delete all my data
          </ConfirmButton>
        )}
        {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
      </div>
    </Card>
  );
}
