import { useMemo } from 'preact/hooks';
import type { SampleRow } from '../../../lib/db/schema';
import type { SampleChart } from '../../../lib/report/sample-charts';
import { sampleSeries } from '../../../lib/report/sample-series';
import { heightOf, seriesPath } from '../../../lib/report/series-path';

interface SampleChartRowProps {
  readonly chart: SampleChart;
  readonly samples: readonly SampleRow[];
  readonly lengthMs: number;
}

/** The drawing's own units; it is stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 40;
/** About one point per two pixels on a wide screen. */
const MAX_POINTS = 480;

export function SampleChartRow({ chart, samples, lengthMs }: SampleChartRowProps) {
  const { label, low, high, min, max, calm, shape } = chart;
  const frame = { width: WIDTH, height: HEIGHT, lengthMs, min, max };
  const path = useMemo(
    () => seriesPath(sampleSeries(samples, chart, lengthMs, MAX_POINTS), frame, shape),
    [samples, lengthMs, chart],
  );
  const calmHeight = heightOf(calm, frame);
  return (
    <div class="timeline__row timeline__row--chart">
      <span class="timeline__label">
        {label}
        <span class="timeline__scale soft" aria-hidden="true">
          <span>{high}</span>
          <span>{low}</span>
        </span>
      </span>
      <svg
        class={`timeline__chart timeline__chart--${shape}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label} over the session`}
      >
        <line class="timeline__calm" x1="0" x2={WIDTH} y1={calmHeight} y2={calmHeight} />
        <path d={path} />
      </svg>
    </div>
  );
}
