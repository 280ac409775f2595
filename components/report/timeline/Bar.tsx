import { ruleText } from '../../../lib/locales/en/rules';
import { formatClock, formatDuration } from '../../../lib/report/durations';
import { violationLengthMs } from '../../../lib/report/session-summary';
import { SEVERITY_TEXTS } from '../../../lib/report/severity';
import type { TimelineBar } from '../../../lib/report/timeline';
import { percent } from './TimeSpan';

interface BarProps {
  readonly bar: TimelineBar;
  /** Whether the Tab key stops here. */
  readonly reachable: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onReach: (bar: TimelineBar) => void;
}

/** One violation in the timeline. */
export function Bar({ bar, reachable, onChoose, onKey, onPoint, onReach }: BarProps) {
  const { id, rule, severity, startMs, endMs, falseAlarmAt } = bar.violation;
  const mark = falseAlarmAt === null ? '' : ', marked as a false alarm';
  const length = endMs === null ? 'going on' : formatDuration(violationLengthMs(bar.violation, endMs));
  return (
    <button
      type="button"
      class={`timeline__bar timeline__bar--${severity}${mark ? ' timeline__bar--marked' : ''}`}
      style={{ left: percent(bar.startRatio), width: percent(bar.widthRatio) }}
      data-violation={id}
      tabIndex={reachable ? 0 : -1}
      aria-label={`${formatClock(startMs)}, ${ruleText(rule).name}, ${length}, ${SEVERITY_TEXTS[severity].label}${mark}`}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => onKey(event, id)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onReach(bar)}
      onBlur={() => onPoint(null)}
    />
  );
}
