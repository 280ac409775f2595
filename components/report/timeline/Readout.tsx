import type { SampleRow, ViolationRow } from '../../../lib/db/schema';
import { ruleText } from '../../../lib/locales/en/rules';
import { describeDetails } from '../../../lib/report/details-text';
import { formatClock, formatDuration } from '../../../lib/report/durations';
import { SAMPLE_CHARTS, sampleAt } from '../../../lib/report/sample-charts';
import { violationLengthMs } from '../../../lib/report/session-summary';
import { SeverityMark } from '../../ui/SeverityMark';

interface ReadoutProps {
  /** The violation under the pointer or with the focus. */
  readonly violation: ViolationRow | undefined;
  readonly cursorMs: number | null;
  readonly samples: readonly SampleRow[];
  readonly nowMs: number;
  readonly hasBars: boolean;
}

/** One line that says in words what is pointed at. The bars' own labels say it to screen readers. */
export function Readout({ violation, cursorMs, samples, nowMs, hasBars }: ReadoutProps) {
  return (
    <p class="timeline__readout small" aria-hidden="true">
      {violation ? (
        <>
          <SeverityMark severity={violation.severity} /> {sayViolation(violation, nowMs)}
        </>
      ) : cursorMs === null ? (
        <span class="soft">{hasBars ? BARS_HINT : CHARTS_HINT}</span>
      ) : (
        sayMoment(samples, cursorMs)
      )}
    </p>
  );
}

const BARS_HINT = 'Point at a bar to see what it is; click it to go to its explanation.';
const CHARTS_HINT = 'Point at the charts to see what was measured.';

function sayViolation(violation: ViolationRow, nowMs: number): string {
  const length = formatDuration(violationLengthMs(violation, nowMs));
  const mark = violation.falseAlarmAt === null ? [] : ['marked as a false alarm'];
  const facts = [ruleText(violation.rule).name, length, ...describeDetails(violation.details), ...mark];
  return `${formatClock(violation.startMs)} – ${facts.join(', ')}`;
}

function sayMoment(samples: readonly SampleRow[], atMs: number): string {
  const sample = sampleAt(samples, atMs);
  if (!sample) return `${formatClock(atMs)} – nothing measured`;
  const facts = SAMPLE_CHARTS.flatMap(({ pick, say }) => {
    const value = pick(sample);
    return value === null || !Number.isFinite(value) ? [] : [say(value)];
  });
  return `${formatClock(atMs)} – ${facts.join(', ')}`;
}
