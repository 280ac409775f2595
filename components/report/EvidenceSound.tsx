import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { SoundRow } from '../../lib/db/schema';
import { soundOfViolation } from '../../lib/db/violations';
import { formatClock } from '../../lib/report/durations';
import { useLiveQuery } from '../use-live-query';

interface EvidenceSoundProps {
  readonly violationId: string;
  /** As the rule is called. */
  readonly name: string;
}

/** The sound around what was heard, if it was kept; played where it stands. */
export function EvidenceSound({ violationId, name }: EvidenceSoundProps) {
  const found = useLiveQuery(() => soundOfViolation(violationId), [violationId]);
  return found.state === 'ready' && found.value !== undefined ? <Player row={found.value} name={name} /> : null;
}

function Player({ row, name }: { readonly row: SoundRow; readonly name: string }) {
  const url = useSignal<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(row.sound);
    url.value = made;
    return () => URL.revokeObjectURL(made);
  }, [row.id]);
  if (url.value === null) return null;
  const label = `Sound: ${name} at ${formatClock(row.atMs)}`;
  return (
    // biome-ignore lint/a11y/useMediaCaption: what is said in it is known to nobody, this program least of all
    <audio class="evidence-sound" controls preload="metadata" src={url.value} aria-label={label} />
  );
}
