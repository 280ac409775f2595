import { listSittingsBefore } from '../../lib/db/sittings';
import { compareSittings } from '../../lib/report/compare-sittings';
import { comparisonText } from '../../lib/report/compare-text';
import type { Sitting } from '../../lib/report/sitting';
import { sittingFigures } from '../../lib/report/sitting-figures';
import { Card } from '../ui/Card';
import { StorageError } from '../ui/StorageError';
import { useLiveQuery } from '../use-live-query';
import { CompareTable } from './CompareTable';

/** "Best so far" is best of so many at most. */
const MOST_READ = 30;

/** This sitting beside the last ones of the same exam. */
export function CompareCard({ sitting }: { readonly sitting: Sitting }) {
  const { session } = sitting;
  const before = useLiveQuery(() => listSittingsBefore(session, MOST_READ), [session.id]);
  if (before.state === 'error') return <StorageError cause={before.error} />;
  if (before.state === 'loading') return null;
  // All of them are over: the time does not matter.
  const figures = [sitting, ...before.value].map((one) => sittingFigures(one, 0));
  const comparison = compareSittings(figures);
  return (
    <Card title="Compared with before">
      <p class="compare__text">{comparisonText(session, comparison)}</p>
      {comparison === null ? null : <CompareTable comparison={comparison} current={session.id} />}
    </Card>
  );
}
