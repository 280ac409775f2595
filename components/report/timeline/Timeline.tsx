import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { EvidenceRow } from '../../../lib/db/schema';
import type { TimelineContent } from '../../../lib/report/moment';
import { layOutTimeline } from '../../../lib/report/timeline';
import { Charts } from './Charts';
import { ExamRows } from './ExamRows';
import { Lanes } from './Lanes';
import { Legend } from './Legend';
import { Overview } from './Overview';
import { Plot } from './Plot';
import { Readout } from './Readout';
import { TableDisclosure } from './TableDisclosure';
import { TimelineKeys } from './TimelineKeys';
import { Toolbar } from './Toolbar';
import { useTimelineView } from './use-timeline-view';

interface TimelineProps {
  readonly content: TimelineContent;
  readonly evidence: readonly EvidenceRow[];
  /** Length of the time axis. */
  readonly axisMs: number;
  /** Whether leaving the exam's tab or window would have been noticed. */
  readonly isFrontWatched: boolean;
  /** Id of the violation that was chosen with a click or Enter. */
  readonly chosen: Signal<string | null>;
}

/** The drawing, what can be done with it, and the same in words. */
export function Timeline({ content, evidence, axisMs, isFrontWatched, chosen }: TimelineProps) {
  const { violations, track, endMs } = content;
  const view = useTimelineView(axisMs);
  // While nothing lasts, a second more changes no bar.
  const nowMs = violations.some((one) => one.endMs === null) ? endMs : axisMs;
  const { lanes } = useMemo(() => layOutTimeline(violations, axisMs, nowMs), [violations, axisMs, nowMs]);
  return (
    <>
      <TimelineKeys view={view}>
        <Toolbar view={view} />
        <Plot view={view} content={content}>
          <ExamRows view={view} track={track} axisMs={axisMs} />
          <Lanes view={view} lanes={lanes} chosen={chosen} />
          <Charts view={view} content={content} isFrontWatched={isFrontWatched} />
        </Plot>
        <Overview view={view} violations={violations} axisMs={axisMs} nowMs={nowMs} />
      </TimelineKeys>
      <Readout view={view} content={content} evidence={evidence} />
      <Legend violations={violations} track={track} />
      <TableDisclosure view={view} content={content} />
    </>
  );
}
