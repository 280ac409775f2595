import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** As in `home.css`. */
const NARROW = '(max-width: 40rem)';

/** Whether the page is as narrow as on a phone. */
export function useNarrow(): boolean {
  const isNarrow = useSignal(matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const follow = () => (isNarrow.value = media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isNarrow.value;
}
