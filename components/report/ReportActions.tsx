import { type Signal, useSignal } from '@preact/signals';
import { type RemovedSession, removeSession } from '../../lib/db/removed-session';
import type { EvidenceRow, SessionRow, ViolationRow } from '../../lib/db/schema';
import { isActive } from '../../lib/session/machine';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { ConfirmButton } from '../ui/ConfirmButton';
import { ErrorNote } from '../ui/ErrorNote';
import { Icon } from '../ui/Icon';
import { exportReport } from './export-report';

interface ReportActionsProps {
  readonly session: SessionRow;
  readonly violations: readonly ViolationRow[];
  readonly pictures: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly removed: Signal<RemovedSession | null>;
}

const FAILED = { title: 'That did not work.', next: 'Check that the disk is not full and try again.' };

export function ReportActions({ session, violations, pictures, removed }: ReportActionsProps) {
  const withPictures = useSignal(true);
  const saved = useSignal<string | null>(null);
  const failure = useSignal<unknown>(undefined);

  async function attempt(action: () => Promise<void>) {
    failure.value = undefined;
    try {
      await action();
    } catch (error) {
      failure.value = error;
    }
  }

  const save = (format: 'json' | 'html') =>
    attempt(async () => {
      saved.value = await exportReport(format, session, violations, withPictures.value ? pictures : null);
    });
  const remove = () =>
    attempt(async () => {
      removed.value = await removeSession(session.id);
    });

  return (
    <Card title="Keep or delete">
      <div class="actions">
        <div class="button-row">
          <Button onClick={() => save('html')}>
            <Icon name="download" /> Export HTML
          </Button>
          <Button onClick={() => save('json')}>
            <Icon name="download" /> Export JSON
          </Button>
          {pictures.size > 0 ? (
            <label class="actions__pictures">
              <input
                type="checkbox"
                checked={withPictures.value}
                onChange={(event) => (withPictures.value = event.currentTarget.checked)}
              />
              with pictures
            </label>
          ) : null}
        </div>
        <p class="small soft" role="status">
          {saved.value === null ? HINT : `Saved as ${saved.value}.`}
        </p>
        {isActive(session.state) ? null : (
          <ConfirmButton
            kind="danger"
            question="Delete this session with all that was recorded in it?"
            confirm="Delete session"
            cancel="Keep it"
            onConfirm={remove}
          >
            <Icon name="trash" /> Delete session
          </ConfirmButton>
        )}
        {failure.value === undefined ? null : <ErrorNote text={FAILED} cause={failure.value} />}
      </div>
    </Card>
  );
}

const HINT = 'HTML is one file to read, print or send; JSON is for programs. Both stay on this computer.';
