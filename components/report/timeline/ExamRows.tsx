import { type ExamTrack, UNJUDGED_LABELS } from '../../../lib/report/exam-track';
import { MarkShape } from './MarkShape';
import { place } from './place';
import { TrackRow } from './TrackRow';

/** What happened around the questions: which was on screen, what was said, what was not judged, what was staged. */
export function ExamRows({ track }: { readonly track: ExamTrack }) {
  return (
    <div class="timeline__exam">
      <QuestionsRow {...track} />
      <ProctorRow {...track} />
      <UnjudgedRow {...track} />
      <StagedRow {...track} />
    </div>
  );
}

function QuestionsRow({ questions }: ExamTrack) {
  const seen = new Set(questions.map(({ number }) => number)).size;
  return seen === 0 ? null : (
    <TrackRow label="Questions" summary={`${counted(seen, 'question')} on screen`} filled>
      {questions.map(({ number, startMs, endMs }) => (
        <span key={startMs} class="timeline__question timeline__placed" style={place(startMs, endMs)}>
          <span>{number}</span>
        </span>
      ))}
    </TrackRow>
  );
}

function ProctorRow({ marks }: ExamTrack) {
  const warnings = marks.filter(({ kind }) => kind === 'warning').length;
  return marks.length === 0 ? null : (
    <TrackRow label="Proctor" summary={counted(warnings, 'warning')}>
      {marks.map(({ atMs, kind, text }) => (
        <span key={`${atMs} ${text}`} class="timeline__mark timeline__placed" style={place(atMs)}>
          <MarkShape kind={kind} />
        </span>
      ))}
    </TrackRow>
  );
}

function UnjudgedRow({ unjudged }: ExamTrack) {
  return unjudged.length === 0 ? null : (
    <TrackRow label="Not judged" summary={counted(unjudged.length, 'time')} filled>
      {unjudged.map(({ kind, startMs, endMs }) => (
        <span
          key={`${kind} ${startMs}`}
          class={`timeline__stretch timeline__shade--${kind} timeline__placed`}
          style={place(startMs, endMs)}
        >
          <span>{UNJUDGED_LABELS[kind]}</span>
        </span>
      ))}
    </TrackRow>
  );
}

function StagedRow({ staged }: ExamTrack) {
  return staged.length === 0 ? null : (
    <TrackRow label="Staged" summary={counted(staged.length, 'interruption')}>
      {staged.map(({ startMs, endMs }) => (
        <span
          key={startMs}
          class="timeline__stretch timeline__stretch--staged timeline__placed"
          style={place(startMs, endMs)}
        />
      ))}
    </TrackRow>
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
