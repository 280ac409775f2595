import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { listSessions } from '../../lib/db/sessions';
import { readSitting } from '../../lib/db/sittings';
import type { Sitting } from '../../lib/report/sitting';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Loading } from '../ui/Loading';
import { StorageError } from '../ui/StorageError';
import { useDevicePermission } from '../use-device-permission';
import { useLiveQuery } from '../use-live-query';
import { ImportCard } from './ImportCard';
import { SessionListItem } from './SessionListItem';
import { useImport } from './use-import';

/** A screen or two; verdicts take reading all that was noticed in a session. */
const AT_ONCE = 30;

interface Found {
  readonly sittings: readonly Sitting[];
  readonly hasMore: boolean;
}

/** The newest sessions first, and more of them when asked. While some are imported, the list stays as it was. */
export function SessionList() {
  const importing = useImport();
  const wanted = useSignal(AT_ONCE);
  const shown = useRef<Found | null>(null);
  const found = useLiveQuery(() => {
    const { current } = shown;
    return importing.busy.peek() !== null && current ? Promise.resolve(current) : readNewest(wanted.value);
  }, [wanted.value, importing.rounds.value]);
  if (found.state === 'error') return <StorageError cause={found.error} />;
  // While more are read, those that are there stay.
  if (found.state === 'ready') shown.current = found.value;
  if (shown.current === null) return <Loading />;
  const { sittings, hasMore } = shown.current;
  return (
    <>
      {sittings.length === 0 ? (
        <NoSessions />
      ) : (
        <Sessions sittings={sittings} onMore={hasMore ? () => (wanted.value += AT_ONCE) : null} />
      )}
      <ImportCard importing={importing} hasSessions={sittings.length > 0} />
    </>
  );
}

interface SessionsProps {
  readonly sittings: readonly Sitting[];
  /** `null` = these are all. */
  readonly onMore: (() => void) | null;
}

function Sessions({ sittings, onMore }: SessionsProps) {
  return (
    <>
      <h1>Your sessions</h1>
      <ul class="sessions">
        {sittings.map((sitting) => (
          <SessionListItem key={sitting.session.id} sitting={sitting} />
        ))}
      </ul>
      {onMore === null ? null : (
        <div class="button-row">
          <Button onClick={onMore}>Show older ones</Button>
        </div>
      )}
    </>
  );
}

async function readNewest(wanted: number): Promise<Found> {
  // One more than wanted, to know whether there are more.
  const sessions = await listSessions(wanted + 1);
  const sittings = await Promise.all(sessions.slice(0, wanted).map(readSitting));
  return { sittings, hasMore: sessions.length > wanted };
}

function NoSessions() {
  const permission = useDevicePermission();
  if (permission === undefined) return null;
  return (
    <EmptyState title="No sessions yet">
      <p>
        Open a practice exam, click the Practice Proctor button in the browser’s toolbar and choose{' '}
        <strong>Proctor this tab</strong>. What was noticed will be here afterwards, for you alone.
      </p>
      {permission === 'granted' ? (
        <LinkButton kind="primary" href="drills.html">
          Begin with a drill of two minutes
        </LinkButton>
      ) : (
        <LinkButton kind="primary" href="welcome.html">
          Check camera and microphone
        </LinkButton>
      )}
    </EmptyState>
  );
}
