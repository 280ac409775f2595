import { useSignal } from '@preact/signals';
import type { EvidenceRow } from '../../lib/db/schema';
import { formatClock } from '../../lib/report/durations';
import { EvidencePicture } from './EvidencePicture';
import { LargeEvidence } from './LargeEvidence';

interface EvidenceStripProps {
  /** In the order of time. */
  readonly pictures: readonly EvidenceRow[];
  /** What they show, as the rule is called. */
  readonly name: string;
}

/** How something began, as small pictures in a row; a click shows one large. */
export function EvidenceStrip({ pictures, name }: EvidenceStripProps) {
  const large = useSignal<number | null>(null);
  const titleOf = ({ atMs }: EvidenceRow) => `${name} at ${formatClock(atMs)}`;
  return (
    <>
      <ol class="strip">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            <button type="button" class="evidence" onClick={() => (large.value = index)}>
              <EvidencePicture evidence={picture} label={`Enlarge picture: ${titleOf(picture)}`} />
            </button>
            <span class="strip__time" aria-hidden="true">
              {formatClock(picture.atMs)}
            </span>
          </li>
        ))}
      </ol>
      {large.value === null ? null : (
        <LargeEvidence
          pictures={pictures}
          at={large.value}
          titleOf={titleOf}
          onStep={(at) => (large.value = at)}
          onClose={() => (large.value = null)}
        />
      )}
    </>
  );
}
