import { useEffect, useRef } from 'preact/hooks';
import type { DeviceChoice } from '../../lib/db/schema';
import { CHECKS, type CheckId } from '../../lib/system-test/checks';
import { Button } from '../ui/Button';
import type { SystemTestControl } from './create-system-test';
import { tryFullScreen } from './try-full-screen';

interface CheckActionsProps {
  readonly id: CheckId;
  readonly test: SystemTestControl;
  /** `undefined` while nothing may be tested. */
  readonly devices: DeviceChoice | undefined;
}

/** What can be done about one check. Whoever tests it again by the keyboard is back on the button afterwards. */
export function CheckActions({ id, test, devices }: CheckActionsProps) {
  const again = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  const isFree = devices !== undefined;

  useEffect(() => {
    if (!isFree || !asked.current) return;
    asked.current = false;
    if (document.activeElement === document.body) again.current?.focus();
  }, [isFree]);

  async function tryIt() {
    await test.judge('full-screen', CHECKS['full-screen'].judge({ possible: true, tried: await tryFullScreen() }));
  }

  function testAgain() {
    if (!devices) return;
    asked.current = true;
    void test.start([id], devices);
  }

  return (
    <div class="check__actions">
      {id === 'full-screen' ? (
        <Button kind="quiet" disabled={!isFree} onClick={tryIt}>
          Try it<span class="visually-hidden">: {CHECKS[id].name}</span>
        </Button>
      ) : null}
      <Button kind="quiet" disabled={!isFree} buttonRef={again} onClick={testAgain}>
        Test again<span class="visually-hidden">: {CHECKS[id].name}</span>
      </Button>
    </div>
  );
}
