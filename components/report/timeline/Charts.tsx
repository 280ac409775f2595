import type { TimelineContent } from '../../../lib/report/moment';
import { SAMPLE_CHARTS } from '../../../lib/report/sample-charts';
import { FrontRow } from './FrontRow';
import { SampleChartRow } from './SampleChartRow';
import type { TimelineView } from './use-timeline-view';

interface ChartsProps {
  readonly view: TimelineView;
  readonly content: TimelineContent;
  /** Whether leaving the exam's tab or window would have been noticed. */
  readonly isFrontWatched: boolean;
}

/** What was measured, second by second. */
export function Charts({ view, content, isFrontWatched }: ChartsProps) {
  if (content.samples.length === 0) return <p class="timeline__empty soft small">Nothing was measured.</p>;
  return (
    <div class="timeline__charts">
      {SAMPLE_CHARTS.map((chart) => (
        <SampleChartRow key={chart.id} chart={chart} samples={content.samples} view={view} />
      ))}
      {isFrontWatched ? <FrontRow view={view} content={content} /> : null}
    </div>
  );
}
