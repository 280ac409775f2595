import { useSignal } from '@preact/signals';
import { send } from '../../../lib/platform/messaging';
import type { SyncStatus } from '../../../lib/sync/status';
import { useOtherSittings } from '../../home/use-other-sittings';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Conflicts } from './Conflicts';
import { PROBLEM_TEXTS, sayLeftOut, sayStatus } from './say-sync';

/** How sync is going, while it is on. */
export function SyncState({ status }: { readonly status: SyncStatus }) {
  const others = useOtherSittings();
  const busy = useSignal(false);
  const { problem, counts } = status;

  async function sync() {
    busy.value = true;
    try {
      await send('background', 'sync.now', {});
    } finally {
      busy.value = false;
    }
  }

  return (
    <>
      {problem === null ? null : <ErrorNote text={PROBLEM_TEXTS[problem.kind]} cause={problem.cause} />}
      <div class="options__line">
        <p class="sync__status" role="status">
          {sayStatus(status, others?.length ?? 0)}
        </p>
        <Button disabled={busy.value} onClick={sync}>
          Sync now
        </Button>
      </div>
      {counts === null ? null : sayLeftOut(counts).map((text) => <p key={text}>{text}</p>)}
      <Conflicts />
    </>
  );
}
