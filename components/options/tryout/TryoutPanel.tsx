import { useEffect } from 'preact/hooks';
import { activeSession } from '../../../lib/db/sessions';
import type { RuleSetup } from '../../../lib/rules/index';
import { deviceChoice } from '../../../lib/settings';
import { Button } from '../../ui/Button';
import { useLiveQuery } from '../../use-live-query';
import { useSetting } from '../../use-setting';
import type { TryoutControl } from './create-tryout-control';
import { TryoutProblem } from './TryoutProblem';
import { TryoutView } from './TryoutView';
import { TryoutWords } from './TryoutWords';

interface TryoutPanelProps {
  readonly tryout: TryoutControl;
  readonly setup: RuleSetup;
}

/** Values that move by themselves are renewed often enough to follow, and rarely for who asked for calm. */
const SHOW_EVERY_MS = 125;
const SHOW_CALMLY_EVERY_MS = 500;

/** Camera and microphone on, to see what the rules' numbers mean. One button all the time, so that the focus stays. */
export function TryoutPanel({ tryout, setup }: TryoutPanelProps) {
  const devices = useSetting(deviceChoice);
  const session = useLiveQuery(activeSession, []);
  const state = tryout.state.value;
  const isOn = state.state === 'starting' || state.state === 'running';
  const isSessionOn = session.state === 'ready' && session.value !== undefined;

  useEffect(() => {
    if (isSessionOn && isOn) tryout.stop('stopped');
  }, [isSessionOn, isOn]);

  async function start() {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (devices) await tryout.start(devices, setup, isCalm ? SHOW_CALMLY_EVERY_MS : SHOW_EVERY_MS);
  }

  return (
    <div class={`tryout tryout--${state.state}`}>
      {state.state === 'problem' || state.state === 'failed' ? (
        <TryoutProblem problem={state} />
      ) : state.state === 'running' && devices ? (
        <TryoutView moment={tryout.moment} devices={devices} />
      ) : (
        <TryoutWords state={state} isSessionOn={isSessionOn} />
      )}
      <Button
        key="switch"
        kind={isOn ? 'secondary' : 'primary'}
        disabled={isSessionOn || !devices}
        onClick={() => (isOn ? tryout.stop('stopped') : start())}
      >
        {isOn ? 'Stop' : state.state === 'off' ? 'Start' : 'Try again'}
      </Button>
    </div>
  );
}
