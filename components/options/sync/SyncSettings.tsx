import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../lib/platform/messaging';
import { syncOn, syncStatus } from '../../../lib/settings';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { Switch } from '../../ui/Switch';
import { useSetting } from '../../use-setting';
import { SyncLeftover } from './SyncLeftover';
import { SyncState } from './SyncState';
import { WhatIsSynced } from './WhatIsSynced';

const NOT_TURNED = { title: 'The switch did not work.', next: 'Reload this page and try again.' };
/** Where the home page links to. */
const ANCHOR = 'sync';

/** The one thing that leaves the computer by itself, if the user wants it. */
export function SyncSettings() {
  const isOn = useSetting(syncOn);
  const status = useSetting(syncStatus);
  const failure = useSignal<unknown>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const isThere = isOn !== undefined && status !== undefined;

  // The browser looked for the anchor before it was there.
  useEffect(() => {
    if (isThere && location.hash === `#${ANCHOR}`) place.current?.scrollIntoView();
  }, [isThere]);

  async function turn(on: boolean) {
    failure.value = undefined;
    try {
      await send('background', 'sync.turn', { on });
    } catch (error) {
      failure.value = error;
    }
  }

  return (
    <div id={ANCHOR} ref={place}>
      <Card title="Several computers">
        <div class="sync">
          <Switch
            label="Sync through your browser"
            hint="Your settings and a summary of your habits go to your other computers, carried by the browser’s own account sync. Evidence never does. If you are not signed in to the browser, nothing leaves this computer."
            checked={isOn ?? false}
            disabled={!isThere}
            onChange={turn}
          />
          <WhatIsSynced />
          {failure.value === undefined ? null : <ErrorNote text={NOT_TURNED} cause={failure.value} />}
          {isThere && isOn ? <SyncState status={status} /> : null}
          {isThere && !isOn && status.isEmptied ? (
            <p>
              The copy in your browser’s sync is gone: it was removed on another computer or in your account. So sync is
              off here, too. Your settings and sessions are still here. Turn it on again if you want it.
            </p>
          ) : null}
          {isThere && !isOn ? <SyncLeftover /> : null}
        </div>
      </Card>
    </div>
  );
}
