import { useSignal } from '@preact/signals';
import { activeSession } from '../../lib/db/sessions';
import { isStrict, type Lockdown } from '../../lib/lockdown/lockdown';
import { lockdownFor } from '../../lib/lockdown/parse-lockdown';
import { lockdowns, strictSites } from '../../lib/settings';
import { askForSurroundings, disableStrictMode } from '../strict-mode';
import { Card } from '../ui/Card';
import { useLiveQuery } from '../use-live-query';
import { useSetting } from '../use-setting';
import { StrictSite } from './StrictSite';

/** Sites on which strict mode was turned on, from the popup, and what it does on each. */
export function StrictSiteSettings() {
  const sites = useSetting(strictSites);
  const chosen = useSetting(lockdowns);
  const session = useLiveQuery(activeSession, []);
  const failed = useSignal(false);
  const origins = Object.keys(sites ?? {}).sort();
  const strictSession = session.state === 'ready' && session.value && isStrict(session.value.lockdown) && session.value;

  async function remove(origin: string) {
    failed.value = (await disableStrictMode(origin)) !== 'done';
  }

  async function save(origin: string, lockdown: Lockdown) {
    // Within the click: the browser asks nobody later.
    const asked = lockdown.watched.lock || lockdown.watched.displays ? askForSurroundings() : Promise.resolve(true);
    await lockdowns.setValue({ ...(await lockdowns.getValue()), [origin]: lockdown });
    await asked;
  }

  return (
    <Card title="Strict mode">
      <p class="soft">
        On these sites, opening a page offers to start a session. Turn it on for a site in the popup behind the toolbar
        button, and choose here what is watched and blocked there.
      </p>
      {sites !== undefined && origins.length === 0 ? <p class="options__none">No sites yet.</p> : null}
      <ul class="options__sites">
        {chosen &&
          origins.map((origin) => (
            <StrictSite
              key={origin}
              origin={origin}
              lockdown={lockdownFor(origin, true, chosen)}
              hasSession={strictSession ? strictSession.origin === origin : false}
              onRemove={() => remove(origin)}
              onSave={(lockdown) => save(origin, lockdown)}
            />
          ))}
      </ul>
      {failed.value ? <p role="alert">Not everything worked. Restart the browser and look here again.</p> : null}
    </Card>
  );
}
