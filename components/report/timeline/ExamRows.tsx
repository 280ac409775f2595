import { type ExamTrack, UNJUDGED_LABELS } from '../../../lib/report/exam-track';
import { MarkShape } from './MarkShape';
import { placeIn } from './TimeSpan';
import { TrackRow } from './TrackRow';
import type { TimelineView } from './use-timeline-view';

interface ExamRowsProps {
  readonly view: TimelineView;
  readonly track: ExamTrack;
  /** Length of the time axis. */
  readonly axisMs: number;
}

/** What happened around the questions: which was on screen, what was said, what was not judged, what was staged. */
export function ExamRows(props: ExamRowsProps) {
  return (
    <div class="timeline__exam">
      <QuestionsRow {...props} />
      <ProctorRow {...props} />
      <UnjudgedRow {...props} />
      <StagedRow {...props} />
    </div>
  );
}

function QuestionsRow({ view, track: { questions }, axisMs }: ExamRowsProps) {
  const seen = new Set(questions.map(({ number }) => number)).size;
  return seen === 0 ? null : (
    <TrackRow view={view} label="Questions" summary={`${counted(seen, 'question')} on screen`} filled>
      {questions.map(({ number, startMs, endMs }) => (
        <span key={startMs} class="timeline__question" style={placeIn(axisMs, startMs, endMs)}>
          <span>{number}</span>
        </span>
      ))}
    </TrackRow>
  );
}

function ProctorRow({ view, track: { marks }, axisMs }: ExamRowsProps) {
  const warnings = marks.filter(({ kind }) => kind === 'warning').length;
  return marks.length === 0 ? null : (
    <TrackRow view={view} label="Proctor" summary={counted(warnings, 'warning')}>
      {marks.map(({ atMs, kind, text }) => (
        <span key={`${atMs} ${text}`} class="timeline__mark" style={placeIn(axisMs, atMs)}>
          <MarkShape kind={kind} />
        </span>
      ))}
    </TrackRow>
  );
}

function UnjudgedRow({ view, track: { unjudged }, axisMs }: ExamRowsProps) {
  return unjudged.length === 0 ? null : (
    <TrackRow view={view} label="Not judged" summary={counted(unjudged.length, 'time')} filled>
      {unjudged.map(({ kind, startMs, endMs }) => (
        <span
          key={`${kind} ${startMs}`}
          class={`timeline__stretch timeline__shade--${kind}`}
          style={placeIn(axisMs, startMs, endMs)}
        >
          <span>{UNJUDGED_LABELS[kind]}</span>
        </span>
      ))}
    </TrackRow>
  );
}

function StagedRow({ view, track: { staged }, axisMs }: ExamRowsProps) {
  return staged.length === 0 ? null : (
    <TrackRow view={view} label="Staged" summary={counted(staged.length, 'interruption')}>
      {staged.map(({ startMs, endMs }) => (
        <span
          key={startMs}
          class="timeline__stretch timeline__stretch--staged"
          style={placeIn(axisMs, startMs, endMs)}
        />
      ))}
    </TrackRow>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
