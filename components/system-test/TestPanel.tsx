import type { DeviceChoice } from '../../lib/db/schema';
import { CHECK_IDS } from '../../lib/system-test/checks';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { CameraView } from './CameraView';
import type { SystemTestControl } from './create-system-test';
import { Standing } from './Standing';
import { sayTestState } from './say-test-state';

interface TestPanelProps {
  readonly test: SystemTestControl;
  readonly devices: DeviceChoice | undefined;
  readonly isSessionOn: boolean;
  /** Whether a test may be started. */
  readonly isFree: boolean;
}

const UNEXPECTED = { title: 'The test could not be finished.', next: 'Restart the browser and run it again.' };
const SESSION = 'A session is running, and has the camera and microphone to itself. Run the test when it is over.';

/** What the camera sees, what to do now, and the one button. It stays in place, and so does the focus. */
export function TestPanel({ test, devices, isSessionOn, isFree }: TestPanelProps) {
  const state = test.state.value;
  const isRunning = state.state === 'running';
  const left = test.measuring.value.size;
  return (
    <section class="card system-test__panel" aria-label="Run the test">
      <CameraView test={test} />
      <div>
        {isRunning ? (
          <progress
            class="system-test__progress"
            aria-label="Checks done"
            value={CHECK_IDS.length - left}
            max={CHECK_IDS.length}
          />
        ) : null}
        {/* Always there, so that what appears in it is read out. */}
        <div role="status">{isRunning ? null : <Standing />}</div>
      </div>
      <p class={isRunning ? 'system-test__instruction' : 'soft'} role="status">
        {isSessionOn ? SESSION : sayTestState(state)}
      </p>
      {state.state === 'failed' ? <ErrorNote text={UNEXPECTED} cause={state.error} /> : null}
      <Button
        kind={isRunning ? 'secondary' : 'primary'}
        wide
        disabled={!isFree && !isRunning}
        onClick={() => (isRunning ? test.stop('stopped') : devices && test.start(CHECK_IDS, devices))}
      >
        {isRunning ? 'Stop' : state.state === 'off' && state.why === 'not-started' ? 'Start the test' : 'Run it again'}
      </Button>
    </section>
  );
}
