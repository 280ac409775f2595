import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SampleRow } from '../../lib/db/schema';
import { listSamples } from '../../lib/db/violations';

/** A long session has over 10 000 samples: reading them all at every new one would keep the computer busy. */
const REFRESH_MS = 5000;

/** A session's samples, `null` until they are read; renewed every few seconds while the session runs. */
export function useSamples(sessionId: string, running: boolean): readonly SampleRow[] | null {
  const samples = useSignal<readonly SampleRow[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const refresh = async () => {
      const rows = await listSamples(sessionId);
      if (wanted) samples.value = rows;
    };
    void refresh();
    const timer = running ? setInterval(refresh, REFRESH_MS) : undefined;
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [sessionId, running]);
  return samples.value;
}
