import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Devices with names; the browser tells them only after it was allowed to. */
export function useDeviceList(stream: MediaStream): readonly MediaDeviceInfo[] {
  const list = useSignal<readonly MediaDeviceInfo[]>([]);
  useEffect(() => {
    const over = new AbortController();
    const refresh = async () => {
      const found = await navigator.mediaDevices.enumerateDevices();
      // "communications" is the same device as another entry, under the name of a purpose.
      if (!over.signal.aborted) list.value = found.filter(({ deviceId }) => deviceId !== 'communications');
    };
    navigator.mediaDevices.addEventListener('devicechange', refresh, { signal: over.signal });
    void refresh();
    return () => over.abort();
  }, [stream]);
  return list.value;
}
