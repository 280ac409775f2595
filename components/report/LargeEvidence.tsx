import type { EvidenceRow } from '../../lib/db/schema';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { EvidencePicture } from './EvidencePicture';

interface LargeEvidenceProps {
  /** In the order of time. */
  readonly pictures: readonly EvidenceRow[];
  /** Which one is shown. */
  readonly at: number;
  readonly titleOf: (picture: EvidenceRow) => string;
  readonly onStep: (at: number) => void;
  readonly onClose: () => void;
}

/** One picture, large; buttons and arrow keys go on to the others. */
export function LargeEvidence({ pictures, at, titleOf, onStep, onClose }: LargeEvidenceProps) {
  const shown = pictures[at];
  if (shown === undefined) return null;
  const step = (by: 1 | -1) => pictures[at + by] && onStep(at + by);
  return (
    <Dialog
      title={titleOf(shown)}
      onClose={onClose}
      onKey={(key) => {
        if (key === 'ArrowLeft') step(-1);
        if (key === 'ArrowRight') step(1);
      }}
    >
      <EvidencePicture evidence={shown} label={`Camera picture: ${titleOf(shown)}`} large />
      {pictures.length > 1 ? (
        <div class="button-row evidence__steps">
          <Button disabled={at === 0} onClick={() => step(-1)}>
            Earlier
          </Button>
          <Button disabled={at === pictures.length - 1} onClick={() => step(1)}>
            Later
          </Button>
          <span class="small soft" role="status">
            Picture {at + 1} of {pictures.length}
          </span>
        </div>
      ) : null}
    </Dialog>
  );
}
