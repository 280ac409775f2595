import type { EvidenceRow, ViolationRow } from '../../../lib/db/schema';
import { ruleText } from '../../../lib/locales/en/rules';
import { describeDetails } from '../../../lib/report/details-text';
import { formatClock, formatDuration } from '../../../lib/report/durations';
import { type Moment, momentAt, nearestTo, type TimelineContent } from '../../../lib/report/moment';
import { violationLengthMs } from '../../../lib/report/session-summary';
import { spanOf } from '../../../lib/report/time-window';
import { SeverityMark } from '../../ui/SeverityMark';
import { MarkShape } from './MarkShape';
import { MomentPicture } from './MomentPicture';
import type { TimelineView } from './use-timeline-view';

interface ReadoutProps {
  readonly view: TimelineView;
  readonly content: TimelineContent;
  readonly evidence: readonly EvidenceRow[];
}

/** Marks as near as this to the pointer are meant, as a share of what is in view: a few pixels. */
const NEAR_RATIO = 0.006;
/** A picture from farther away says nothing about the moment; not less than what a violation lasts, though. */
const PICTURE_RATIO = 0.05;
const PICTURE_MS = 15_000;

/** What is pointed at or gone to, in words, and the picture nearest to it. Screen readers have the scrubber for that. */
export function Readout({ view, content, evidence }: ReadoutProps) {
  const pointed = content.violations.find(({ id }) => id === view.pointedId.value);
  const atMs = view.hoverMs.value ?? view.cursorMs.value;
  const span = spanOf(view.window.value);
  const picture = pointed
    ? nearestTo(ofViolation(evidence, pointed), pointed.startMs, Number.POSITIVE_INFINITY)
    : atMs === null
      ? undefined
      : nearestTo(evidence, atMs, Math.max(PICTURE_MS, PICTURE_RATIO * span));
  const isAsked = pointed !== undefined || atMs !== null;
  const look = `${evidence.length > 0 ? ' timeline__readout--pictures' : ''}${isAsked ? ' timeline__readout--asked' : ''}`;
  return (
    <div class={`timeline__readout small${look}`} aria-hidden="true">
      {picture ? <MomentPicture key={picture.id} evidence={picture} /> : null}
      {pointed ? (
        <p>
          <SeverityMark severity={pointed.severity} /> {sayViolation(pointed, content.endMs)}
        </p>
      ) : atMs === null ? (
        <Hint />
      ) : (
        <MomentWords moment={momentAt(content, atMs, NEAR_RATIO * span)} endMs={content.endMs} />
      )}
    </div>
  );
}

function ofViolation(evidence: readonly EvidenceRow[], { id }: ViolationRow): readonly EvidenceRow[] {
  return evidence.filter(({ violationId }) => violationId === id);
}

function Hint() {
  return (
    <p class="soft">
      <span class="timeline__hint--mouse">
        Point to see what was measured; click a bar to go to its explanation. Drag, or turn the wheel with Ctrl, to
        zoom.
      </span>
      <span class="timeline__hint--touch">Drag to see what was measured; pinch to zoom.</span>
    </p>
  );
}

function MomentWords({ moment, endMs }: { readonly moment: Moment; readonly endMs: number }) {
  const { atMs, stage, measured, violations, marks } = moment;
  return (
    <div>
      <p>
        <strong>{[formatClock(atMs), ...stage].join(' · ')}</strong>
      </p>
      <p>{measured.length > 0 ? measured.join(', ') : 'nothing measured'}</p>
      {violations.map((row) => (
        <p key={row.id}>
          <SeverityMark severity={row.severity} /> {sayViolation(row, endMs)}
        </p>
      ))}
      {marks.map(({ atMs: saidMs, kind, text }) => (
        <p key={`${saidMs} ${text}`}>
          <MarkShape kind={kind} /> {formatClock(saidMs)} – {text}
        </p>
      ))}
    </div>
  );
}

function sayViolation(violation: ViolationRow, nowMs: number): string {
  const length = formatDuration(violationLengthMs(violation, nowMs));
  const mark = violation.falseAlarmAt === null ? [] : ['marked as a false alarm'];
  const facts = [ruleText(violation.rule).name, length, ...describeDetails(violation.details), ...mark];
  return `${formatClock(violation.startMs)} – ${facts.join(', ')}`;
}
