import type { EvidenceRow } from '../../../lib/db/schema';
import { formatClock } from '../../../lib/report/durations';
import { usePictureUrl } from '../use-picture-url';

/** The picture that was kept nearest to a moment, and when that was. */
export function MomentPicture({ evidence }: { readonly evidence: EvidenceRow }) {
  const url = usePictureUrl(evidence);
  return (
    <figure class="timeline__picture">
      {url === null ? null : <img src={url} alt="" />}
      <figcaption>{formatClock(evidence.atMs)}</figcaption>
    </figure>
  );
}
