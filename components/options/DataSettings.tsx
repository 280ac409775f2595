import { useSignal } from '@preact/signals';
import { activeSession } from '../../lib/db/sessions';
import { eraseEverything } from '../../lib/session/erase-everything';
import { Card } from '../ui/Card';
import { ConfirmButton } from '../ui/ConfirmButton';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { useLiveQuery } from '../use-live-query';
import { useSyncCopy } from './sync/use-sync-copy';

const FAILED = { title: 'Not everything could be deleted.', next: 'Restart the browser and try again.' };

export function DataSettings() {
  const active = useLiveQuery(activeSession, []);
  const isSynced = useSyncCopy();
  const withSynced = useSignal(true);
  const erased = useSignal(false);
  const failure = useSignal<unknown>(undefined);
  const running = active.state === 'ready' && active.value !== undefined;

  async function erase() {
    failure.value = undefined;
    try {
      await eraseEverything({ withSynced: isSynced && withSynced.value });
      erased.value = true;
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <Card title="Your data">
      <p class="soft">
        Sessions, pictures and settings are stored in this browser only, but for what you let it sync. Deleting them
        here deletes them for good.
      </p>
      <div class="options__erase">
        {running ? <p>A session is running. End it first.</p> : null}
        {isSynced && !erased.value ? (
          <Switch
            label="Remove the copy in your browser’s sync as well"
            hint="Sync is turned off here in any case, so that nothing comes back. Your other computers keep what they have; if the copy is removed, sync ends there, too."
            checked={withSynced.value}
            onChange={(checked) => (withSynced.value = checked)}
          />
        ) : null}
        {erased.value ? (
          <p role="status">Everything is deleted{isSynced ? ', but for the copy in your browser’s sync' : ''}.</p>
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
