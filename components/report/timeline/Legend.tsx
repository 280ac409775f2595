import type { ViolationRow } from '../../../lib/db/schema';
import { type ExamTrack, UNJUDGED_LABELS } from '../../../lib/report/exam-track';
import { SEVERITIES, SEVERITY_TEXTS } from '../../../lib/report/severity';
import { SeverityMark } from '../../ui/SeverityMark';
import { MarkShape } from './MarkShape';

interface LegendProps {
  readonly violations: readonly ViolationRow[];
  readonly track: ExamTrack;
}

const MARK_MEANINGS = {
  warning: 'the proctor warned you',
  end: 'the exam was over',
  word: 'a word from the clock or the proctor',
} as const;

/** What the shapes and patterns in the timeline mean: those that are in it. */
export function Legend({ violations, track }: LegendProps) {
  const severities = SEVERITIES.filter((severity) => violations.some((row) => row.severity === severity));
  const kinds = (['warning', 'end', 'word'] as const).filter((kind) => track.marks.some((mark) => mark.kind === kind));
  const unjudged = (['break', 'results', 'gap'] as const).filter((kind) =>
    track.unjudged.some((stretch) => stretch.kind === kind),
  );
  if (severities.length + kinds.length + unjudged.length === 0) return null;
  return (
    <ul class="timeline__legend small" aria-label="Legend">
      {severities.map((severity) => (
        <li key={severity}>
          <SeverityMark severity={severity} /> {SEVERITY_TEXTS[severity].label}
          <span class="soft">: {SEVERITY_TEXTS[severity].meaning}</span>
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <MarkShape kind={kind} /> <span class="soft">{MARK_MEANINGS[kind]}</span>
        </li>
      ))}
      {unjudged.map((kind) => (
        <li key={kind}>
          <span class={`timeline__swatch timeline__shade--${kind}`} aria-hidden="true" />{' '}
          <span class="soft">{UNJUDGED_LABELS[kind]}</span>
        </li>
      ))}
      {violations.some(({ falseAlarmAt }) => falseAlarmAt !== null) ? <li>Pale: marked as a false alarm</li> : null}
    </ul>
  );
}
