import { useEffect } from 'preact/hooks';
import { activeSession } from '../../lib/db/sessions';
import { deviceChoice } from '../../lib/settings';
import { CHECK_IDS } from '../../lib/system-test/checks';
import { Lead } from '../ui/Lead';
import { Page } from '../ui/Page';
import { useLiveQuery } from '../use-live-query';
import { useSetting } from '../use-setting';
import { useStoredTest } from '../use-stored-test';
import { CheckItem } from './CheckItem';
import { TestPanel } from './TestPanel';
import { useSystemTest } from './use-system-test';

/** Whether this computer, this room and this place are fit for an exam, in seconds. */
export function SystemTest() {
  const test = useSystemTest();
  const devices = useSetting(deviceChoice);
  const before = useStoredTest();
  const session = useLiveQuery(activeSession, []);
  const isSessionOn = session.state === 'ready' && session.value !== undefined;
  const isRunning = test.state.value.state === 'running';
  const isFree = devices !== undefined && session.state === 'ready' && !isSessionOn;

  useEffect(() => {
    if (isSessionOn && isRunning) test.stop('session');
  }, [isSessionOn, isRunning]);

  return (
    <Page current="system-test">
      <Lead title="System test">
        Before exam day, and before a session: checks your camera, microphone, room and computer the way exam providers
        do, in about a quarter of a minute. Nothing is recorded; pictures and sound are measured and thrown away.
      </Lead>
      <div class="system-test__columns">
        <TestPanel test={test} devices={devices} isSessionOn={isSessionOn} isFree={isFree} />
        <section class="card" aria-labelledby="checks-title">
          <h2 id="checks-title">Checks</h2>
          <ul class="checks">
            {CHECK_IDS.map((id) => (
              <CheckItem
                key={id}
                id={id}
                test={test}
                before={before?.grades[id]}
                devices={isFree && !isRunning ? devices : undefined}
              />
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}
