import { useMemo } from 'preact/hooks';
import type { SampleRow } from '../../../lib/db/schema';
import type { SampleChart } from '../../../lib/report/sample-charts';
import { createSeries } from '../../../lib/report/sample-series';
import { ChartRow } from './ChartRow';
import type { TimelineView } from './use-timeline-view';

interface SampleChartRowProps {
  readonly chart: SampleChart;
  readonly samples: readonly SampleRow[];
  readonly view: TimelineView;
}

/** About one point a pixel on a wide screen. */
const MAX_POINTS = 960;

export function SampleChartRow({ chart, samples, view }: SampleChartRowProps) {
  const series = useMemo(() => createSeries(samples, chart), [samples, chart]);
  const window = view.window.value;
  return <ChartRow {...chart} runs={series(window, MAX_POINTS)} window={window} />;
}
