import { useMemo } from 'preact/hooks';
import type { ViolationRow } from '../../../lib/db/schema';
import { readTrace, type StoredTrace } from '../../../lib/db/traces';
import { describeDetails } from '../../../lib/report/details-text';
import { formatClock } from '../../../lib/report/durations';
import { isBeyond } from '../../../lib/report/gauge-story';
import type { Report } from '../../../lib/report/reported-states';
import { whyFlagged } from '../../../lib/report/why-flagged';
import type { RuleSetup } from '../../../lib/rules/index';
import { Loading } from '../../ui/Loading';
import { StorageError } from '../../ui/StorageError';
import { useLiveQuery } from '../../use-live-query';
import { GaugeFigure } from './GaugeFigure';
import { sayGauge, sayTiming } from './say-why';

interface WhyPanelProps {
  readonly violation: ViolationRow;
  readonly rules: RuleSetup;
}

/** Reads what was observed around a violation and tells it. */
export function WhyPanel({ violation, rules }: WhyPanelProps) {
  const trace = useLiveQuery(() => readTrace(violation.id), [violation.id]);
  if (trace.state === 'loading') return <Loading />;
  if (trace.state === 'error') return <StorageError cause={trace.error} />;
  return <Explained violation={violation} rules={rules} trace={trace.value} />;
}

const NOT_KEPT =
  'What was measured around it was not kept, so it cannot be shown again. The numbers in brackets above are from the moment it was noticed.';

const LEGEND = 'Dashed: the limit. Striped: beyond it. Shaded: the moment itself.';

function Explained({ violation, rules, trace }: WhyPanelProps & { readonly trace: StoredTrace | null }) {
  const why = useMemo(() => trace && whyFlagged(violation, rules, trace.observations), [violation, rules, trace]);
  if (why === null) return <p class="small soft">{NOT_KEPT}</p>;
  const reasons = why.gauges.filter(
    ({ gauge, limit, farthest }) => farthest !== null && isBeyond(gauge, limit, farthest),
  );
  const others = why.gauges.filter((story) => !reasons.includes(story));
  return (
    <>
      <p class="small">{sayTiming(why, violation)}</p>
      {reasons.map((story) => (
        <GaugeFigure key={story.gauge.threshold} story={story} why={why} violation={violation} />
      ))}
      {reasons.length > 0 ? <p class="small soft">{LEGEND}</p> : null}
      {others.length > 0 ? <p class="small soft">Not the reason: {others.map(sayGauge).join('; ')}.</p> : null}
      {why.reports.length > 0 ? <Reports reports={why.reports} /> : null}
      {trace?.complete === false ? (
        <p class="small soft">Monitoring stopped before it was over: only its beginning was kept.</p>
      ) : null}
    </>
  );
}

function Reports({ reports }: { readonly reports: readonly Report[] }) {
  return (
    <ol class="why__reports small">
      {reports.map(({ atMs, breaks, details }) => (
        <li key={atMs}>
          <span class="why__at">{formatClock(atMs)}</span>{' '}
          {breaks ? describeDetails(details).join(', ') || 'it was reported' : 'it was over'}
        </li>
      ))}
    </ol>
  );
}
