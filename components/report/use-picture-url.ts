import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { EvidenceRow } from '../../lib/db/schema';

/** An address for a stored picture, good while it is shown. */
export function usePictureUrl({ id, picture }: EvidenceRow): string | null {
  const url = useSignal<string | null>(null);
  // By id: reading the row again gives another object for the same picture.
  useEffect(() => {
    const made = URL.createObjectURL(picture);
    url.value = made;
    return () => URL.revokeObjectURL(made);
  }, [id]);
  return url.value;
}
