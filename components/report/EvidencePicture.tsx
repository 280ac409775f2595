import { useSignal } from '@preact/signals';
import type { EvidenceRow } from '../../lib/db/schema';
import { formatClock } from '../../lib/report/durations';
import { Dialog } from '../ui/Dialog';
import { usePictureUrl } from './use-picture-url';

interface EvidencePictureProps {
  readonly evidence: EvidenceRow;
  /** What it shows, as the rule is called. */
  readonly name: string;
}

/** A small picture; a click shows it large. */
export function EvidencePicture({ evidence, name }: EvidencePictureProps) {
  const large = useSignal(false);
  const url = usePictureUrl(evidence);
  if (url === null) return null;
  const title = `${name} at ${formatClock(evidence.atMs)}`;
  return (
    <>
      <button type="button" class="evidence" onClick={() => (large.value = true)}>
        <img src={url} alt={`Enlarge picture: ${title}`} />
      </button>
      {large.value ? (
        <Dialog title={title} onClose={() => (large.value = false)}>
          <img class="evidence__large" src={url} alt={`Camera picture: ${title}`} />
        </Dialog>
      ) : null}
    </>
  );
}
