import type { ViolationRow } from '../../../lib/db/schema';
import { ruleText } from '../../../lib/locales/en/rules';
import { formatClock, formatDuration } from '../../../lib/report/durations';
import { violationLengthMs } from '../../../lib/report/session-summary';
import { SEVERITY_TEXTS } from '../../../lib/report/severity';
import { place } from './place';

interface BarProps {
  readonly violation: ViolationRow;
  /** What still lasts is drawn up to here. */
  readonly axisMs: number;
  /** Whether the Tab key stops here. */
  readonly reachable: boolean;
  readonly onChoose: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onPoint: (id: string | null) => void;
  readonly onReach: (violation: ViolationRow) => void;
}

/** One violation in the timeline. */
export function Bar({ violation, axisMs, reachable, onChoose, onKey, onPoint, onReach }: BarProps) {
  const { id, rule, severity, startMs, endMs, falseAlarmAt } = violation;
  const mark = falseAlarmAt === null ? '' : ', marked as a false alarm';
  const length = endMs === null ? 'going on' : formatDuration(violationLengthMs(violation, endMs));
  return (
    <button
      type="button"
      class={`timeline__bar timeline__placed timeline__bar--${severity}${mark ? ' timeline__bar--marked' : ''}`}
      style={place(startMs, endMs ?? axisMs)}
      data-violation={id}
      tabIndex={reachable ? 0 : -1}
      aria-label={`${formatClock(startMs)}, ${ruleText(rule).name}, ${length}, ${SEVERITY_TEXTS[severity].label}${mark}`}
      onClick={() => onChoose(id)}
      onKeyDown={(event) => onKey(event, id)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onReach(violation)}
      onBlur={() => onPoint(null)}
    />
  );
}
