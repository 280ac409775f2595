import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { DeviceChoice } from '../../lib/db/schema';
import { type DeviceProblem, openDevices, stopStream } from '../../lib/platform/device-access';

export type Preview =
  | { readonly state: 'off' }
  | { readonly state: 'asking' }
  | { readonly state: 'live'; readonly stream: MediaStream; readonly usedDefault: boolean }
  | { readonly state: 'problem'; readonly why: DeviceProblem }
  | { readonly state: 'failed'; readonly error: unknown };

export interface PreviewControl {
  readonly preview: Preview;
  start(choice: DeviceChoice): Promise<void>;
  stop(): void;
}

/** Camera and microphone for as long as somebody is looking: they stop when the page is hidden or left. */
export function usePreview(): PreviewControl {
  const preview = useSignal<Preview>({ state: 'off' });
  // Counts starts and stops: a stream that arrives after the next one of them is not wanted any more.
  const turn = useRef(0);

  function stop() {
    turn.current += 1;
    if (preview.value.state === 'live') stopStream(preview.value.stream);
    preview.value = { state: 'off' };
  }

  async function start(choice: DeviceChoice) {
    stop();
    const mine = turn.current;
    preview.value = { state: 'asking' };
    const next = await open(choice);
    if (mine === turn.current) preview.value = next;
    else if (next.state === 'live') stopStream(next.stream);
  }

  useEffect(() => {
    const leaving = new AbortController();
    const stopIfHidden = () => document.hidden && stop();
    document.addEventListener('visibilitychange', stopIfHidden, { signal: leaving.signal });
    window.addEventListener('pagehide', stop, { signal: leaving.signal });
    return () => {
      leaving.abort();
      stop();
    };
  }, []);

  return { preview: preview.value, start, stop };
}

async function open(choice: DeviceChoice): Promise<Preview> {
  try {
    const access = await openDevices(choice);
    return access.opened
      ? { state: 'live', stream: access.stream, usedDefault: access.usedDefault }
      : { state: 'problem', why: access.why };
  } catch (error) {
    return { state: 'failed', error };
  }
}
