import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** Epoch ms, renewed every second while `ticking`. */
export function useNow(ticking: boolean): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    if (!ticking) return;
    now.value = Date.now();
    const timer = setInterval(() => {
      now.value = Date.now();
    }, 1000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now.value;
}
