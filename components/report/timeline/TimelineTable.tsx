import { useId } from 'preact/hooks';
import { formatClock, formatDuration } from '../../../lib/report/durations';
import type { TimelineContent } from '../../../lib/report/moment';
import type { TimeWindow } from '../../../lib/report/time-window';
import { type TimelineTableRow, timelineTable } from '../../../lib/report/timeline-table';

interface TimelineTableProps {
  readonly content: TimelineContent;
  readonly window: TimeWindow;
}

/** What is in view of the timeline, in rows; zooming in makes them finer. */
export function TimelineTable({ content, window }: TimelineTableProps) {
  const captionId = useId();
  const { stepMs, rows } = timelineTable(content, window);
  const isMeasured = content.samples.length > 0;
  const hasQuestions = content.track.questions.length > 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section class="timeline__scroll" aria-labelledby={captionId} tabIndex={0}>
      <table class="timeline__table">
        <caption id={captionId} class="small">
          <span>
            {formatClock(window.fromMs)} to {formatClock(Math.min(window.toMs, content.endMs))}, in steps of{' '}
            {formatDuration(stepMs)}. Zoom in above for smaller steps.
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            {hasQuestions ? <th scope="col">Questions</th> : null}
            {isMeasured ? <MeasuredHeads /> : null}
            <th scope="col">What happened</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.startMs}>
              <th scope="row">{formatClock(row.startMs)}</th>
              {hasQuestions ? <td>{row.questions}</td> : null}
              {isMeasured ? <Measured row={row} /> : null}
              <td>
                {row.events.map((event, index) => (
                  <p key={`${index} ${event}`}>{event}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeasuredHeads() {
  return (
    <>
      <th scope="col">Faces</th>
      <th scope="col">Head</th>
      <th scope="col">Voice</th>
      <th scope="col">Sound</th>
    </>
  );
}

function Measured({ row }: { readonly row: TimelineTableRow }) {
  return (
    <>
      <td>{row.faces}</td>
      <td>{row.head}</td>
      <td>{row.voice}</td>
      <td>{row.sound}</td>
    </>
  );
}
