import { listSessions } from '../../lib/db/sessions';
import { listViolations } from '../../lib/db/violations';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Loading } from '../ui/Loading';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';
import { SessionListItem } from './SessionListItem';

/** All sessions, newest first. */
export function SessionList() {
  const found = useLiveQuery(readAll, []);
  switch (found.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={found.error} />;
    case 'ready':
      return found.value.length === 0 ? <NoSessions /> : <Sessions all={found.value} />;
  }
}

async function readAll() {
  const sessions = await listSessions();
  return Promise.all(sessions.map(async (session) => ({ session, violations: await listViolations(session.id) })));
}

function Sessions({ all }: { readonly all: Awaited<ReturnType<typeof readAll>> }) {
  return (
    <>
      <h1>Your sessions</h1>
      <ul class="sessions">
        {all.map(({ session, violations }) => (
          <SessionListItem key={session.id} session={session} violations={violations} />
        ))}
      </ul>
    </>
  );
}

function NoSessions() {
  return (
    <EmptyState title="No sessions yet">
      <p>
        Open a practice exam, click the Practice Proctor button in the browser’s toolbar and choose{' '}
        <strong>Proctor this tab</strong>. What was noticed will be here afterwards, for you alone.
      </p>
      <LinkButton kind="primary" href="welcome.html">
        Check camera and microphone
      </LinkButton>
    </EmptyState>
  );
}
