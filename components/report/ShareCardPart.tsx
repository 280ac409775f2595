import { useSignal } from '@preact/signals';
import { listLog } from '../../lib/db/log';
import type { SessionRow, ViolationRow } from '../../lib/db/schema';
import { shareCard } from '../../lib/report/share-card';
import { isActive } from '../../lib/session/machine';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { useLiveQuery } from '../use-live-query';
import { ShareCardView } from './ShareCardView';

interface ShareCardPartProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
}

/** Among the exports: a card, shown before it is saved. Not there while there is nothing to say on it. */
export function ShareCardPart({ session, violations }: ShareCardPartProps) {
  const open = useSignal(false);
  const log = useLiveQuery(() => listLog(session.id), [session.id]);
  if (isActive(session.state) || log.state !== 'ready') return null;
  const card = shareCard({ session, violations, samples: [], log: log.value });
  if (card === null) return null;
  return (
    <li>
      <Button onClick={() => (open.value = true)}>
        <Icon name="share" /> Share card
      </Button>
      <span class="soft">A small picture with exam, length and result: no camera pictures, no site, no name.</span>
      {open.value ? (
        <Dialog title="Share card" onClose={() => (open.value = false)}>
          <ShareCardView card={card} endedAt={session.endedAt ?? session.createdAt} />
        </Dialog>
      ) : null}
    </li>
  );
}
