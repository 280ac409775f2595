import type { Lockdown } from '../../lib/lockdown/lockdown';
import { siteName } from '../../lib/report/session-name';
import { Button } from '../ui/Button';
import { ConfirmButton } from '../ui/ConfirmButton';
import { LockdownSettings } from './LockdownSettings';

interface StrictSiteProps {
  readonly origin: string;
  readonly lockdown: Lockdown;
  /** A session that began in strict mode runs on the site. */
  readonly hasSession: boolean;
  readonly onRemove: () => void;
  readonly onSave: (lockdown: Lockdown) => void;
}

export function StrictSite({ origin, lockdown, hasSession, onRemove, onSave }: StrictSiteProps) {
  const name = siteName(origin);
  const remove = (
    <>
      Remove<span class="visually-hidden"> {name}</span>
    </>
  );
  return (
    <li>
      <div class="options__line">
        <span class="options__site">{name}</span>
        {hasSession ? (
          <ConfirmButton
            question="This ends the session that runs on the site, as one that was given up."
            confirm="End it and remove"
            cancel="Keep going"
            onConfirm={onRemove}
          >
            {remove}
          </ConfirmButton>
        ) : (
          <Button onClick={onRemove}>{remove}</Button>
        )}
      </div>
      <LockdownSettings site={name} lockdown={lockdown} onSave={onSave} />
    </li>
  );
}
