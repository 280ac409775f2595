import type { SeriesRun } from '../../../lib/report/sample-series';
import { heightOf, type SeriesShape, seriesPath } from '../../../lib/report/series-path';
import type { TimeWindow } from '../../../lib/report/time-window';

interface ChartRowProps {
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly min: number;
  readonly max: number;
  readonly calm: number;
  readonly shape: SeriesShape;
  readonly runs: readonly SeriesRun[];
  readonly window: TimeWindow;
}

/** The drawing's own units; it is stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 40;

/** One quantity over time. */
export function ChartRow({ label, low, high, min, max, calm, shape, runs, window }: ChartRowProps) {
  const frame = { width: WIDTH, height: HEIGHT, window, min, max };
  const calmHeight = heightOf(calm, frame);
  return (
    <div class="timeline__row timeline__row--chart">
      <span class="timeline__label" aria-hidden="true">
        {label}
        <span class="timeline__scale soft">
          <span>{high}</span>
          <span>{low}</span>
        </span>
      </span>
      <svg
        class={`timeline__chart timeline__chart--${shape}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${label} over time; the table has it in words`}
      >
        <line class="timeline__calm" x1="0" x2={WIDTH} y1={calmHeight} y2={calmHeight} />
        <path d={seriesPath(runs, frame, shape)} />
      </svg>
    </div>
  );
}
