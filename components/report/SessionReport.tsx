import { useSignal } from '@preact/signals';
import type { RemovedSession } from '../../lib/db/removed-session';
import { getSession } from '../../lib/db/sessions';
import { readSitting } from '../../lib/db/sittings';
import { listEvidence } from '../../lib/db/violations';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Loading } from '../ui/Loading';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';
import { DeletedSession } from './DeletedSession';
import { SessionPage } from './SessionPage';

/** Reads one session and keeps up with it. */
export function SessionReport({ sessionId }: { readonly sessionId: string }) {
  const removed = useSignal<RemovedSession | null>(null);
  const found = useLiveQuery(() => readSession(sessionId), [sessionId]);
  if (removed.value) return <DeletedSession removed={removed} />;
  switch (found.state) {
    case 'loading':
      return <Loading />;
    case 'error':
      return <StorageError cause={found.error} />;
    case 'ready': {
      if (!found.value) return <UnknownSession />;
      const { sitting, evidence } = found.value;
      return <SessionPage sitting={sitting} evidence={evidence} removed={removed} />;
    }
  }
}

async function readSession(id: string) {
  const [session, evidence] = await Promise.all([getSession(id), listEvidence(id)]);
  return session && { sitting: await readSitting(session), evidence };
}

function UnknownSession() {
  return (
    <EmptyState title="This session is not here">
      <p>
        It may have been deleted, or recorded in another browser: export it there, and import it under “All sessions”.
      </p>
      <LinkButton kind="primary" href="report.html">
        All sessions
      </LinkButton>
    </EmptyState>
  );
}
