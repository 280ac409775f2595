import { useMemo } from 'preact/hooks';
import { examInFront } from '../../../lib/report/exam-in-front';
import type { TimelineContent } from '../../../lib/report/moment';
import { ChartRow } from './ChartRow';
import type { TimelineView } from './use-timeline-view';

/** Whether the exam was in front, or another tab, window or program. */
export function FrontRow({ content, view }: { readonly content: TimelineContent; readonly view: TimelineView }) {
  const { violations, track, endMs } = content;
  const runs = useMemo(() => examInFront(violations, track.unjudged, endMs), [violations, track, endMs]);
  return (
    <ChartRow
      label="Exam’s tab"
      low="away"
      high="in front"
      min={-0.2}
      max={1.2}
      calm={1}
      shape="step"
      runs={runs}
      window={view.window.value}
    />
  );
}
