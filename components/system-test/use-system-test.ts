import { useEffect, useMemo } from 'preact/hooks';
import { createSystemTest, type SystemTestControl, type WhyStopped } from './create-system-test';

/** A system test for as long as the page is looked at: out of sight, camera and microphone are let go at once. */
export function useSystemTest(): SystemTestControl {
  const control = useMemo(createSystemTest, []);
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const stop = (why: WhyStopped) => control.state.value.state === 'running' && control.stop(why);
    document.addEventListener('visibilitychange', () => document.hidden && stop('out-of-sight'), { signal });
    window.addEventListener('pagehide', () => stop('out-of-sight'), { signal });
    return () => {
      leaving.abort();
      stop('stopped');
    };
  }, []);
  return control;
}
