import { useEffect, useMemo } from 'preact/hooks';
import type { RuleSetup } from '../../../lib/rules/index';
import { createTryoutControl, type TryoutControl } from './create-tryout-control';

/** Somebody who looks something up in another tab comes back; whoever stays away does not want the camera on. */
const OUT_OF_SIGHT_MS = 30_000;

/**
 * A try-out for as long as the page is looked at.
 *
 * @param setup as stored; what is being dragged comes to the control directly
 */
export function useTryout(setup: RuleSetup | undefined): TryoutControl {
  const control = useMemo(createTryoutControl, []);

  useEffect(() => {
    if (setup) control.setUp(setup);
  }, [JSON.stringify(setup)]);

  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const isOn = () => ['starting', 'running'].includes(control.state.value.state);
    const stop = (why: 'stopped' | 'out-of-sight') => isOn() && control.stop(why);
    const watchSight = () => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(() => stop('out-of-sight'), OUT_OF_SIGHT_MS);
    };
    document.addEventListener('visibilitychange', watchSight, { signal: leaving.signal });
    window.addEventListener('pagehide', () => stop('stopped'), { signal: leaving.signal });
    return () => {
      clearTimeout(timer);
      leaving.abort();
      stop('stopped');
    };
  }, []);

  return control;
}
