import type { SampleRow } from '../../../lib/db/schema';
import { SAMPLE_CHARTS } from '../../../lib/report/sample-charts';
import { SampleChartRow } from './SampleChartRow';

interface SampleChartsProps {
  readonly samples: readonly SampleRow[];
  readonly lengthMs: number;
}

/** What was measured, second by second. */
export function SampleCharts({ samples, lengthMs }: SampleChartsProps) {
  if (samples.length === 0) return null;
  return (
    <div class="timeline__charts">
      {SAMPLE_CHARTS.map((chart) => (
        <SampleChartRow key={chart.id} chart={chart} samples={samples} lengthMs={lengthMs} />
      ))}
    </div>
  );
}
