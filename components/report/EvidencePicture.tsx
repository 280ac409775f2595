import type { EvidenceRow } from '../../lib/db/schema';
import { usePictureUrl } from './use-picture-url';

interface EvidencePictureProps {
  readonly evidence: EvidenceRow;
  readonly label: string;
  readonly large?: boolean;
}

/** A stored picture. */
export function EvidencePicture({ evidence, label, large = false }: EvidencePictureProps) {
  const url = usePictureUrl(evidence);
  return url === null ? null : <img class={large ? 'evidence__large' : undefined} src={url} alt={label} />;
}
