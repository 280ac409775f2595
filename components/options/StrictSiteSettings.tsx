import { useSignal } from '@preact/signals';
import { siteName } from '../../lib/report/session-name';
import { strictSites } from '../../lib/settings';
import { disableStrictMode } from '../strict-mode';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { useSetting } from '../use-setting';

/** Sites on which strict mode was turned on, from the popup. */
export function StrictSiteSettings() {
  const sites = useSetting(strictSites);
  const failed = useSignal(false);
  const origins = Object.keys(sites ?? {}).sort();
  async function remove(origin: string) {
    failed.value = (await disableStrictMode(origin)) !== 'done';
  }

  return (
    <Card title="Strict mode">
      <p class="soft">
        On these sites, opening a page offers to start a session. Turn it on for a site in the popup behind the toolbar
        button.
      </p>
      {sites !== undefined && origins.length === 0 ? <p class="options__none">No sites yet.</p> : null}
      <ul class="options__sites">
        {origins.map((origin) => (
          <li key={origin} class="options__line">
            <span class="options__site">{siteName(origin)}</span>
            <Button onClick={() => remove(origin)}>
              Remove<span class="visually-hidden"> {siteName(origin)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {failed.value ? <p role="alert">Not everything worked. Restart the browser and look here again.</p> : null}
    </Card>
  );
}
