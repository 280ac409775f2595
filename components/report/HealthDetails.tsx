import type { ComponentChildren } from 'preact';
import type { SessionRow, ViolationRow } from '../../lib/db/schema';
import { formatDuration } from '../../lib/report/durations';
import { type SessionSummary, violationLengthMs } from '../../lib/report/session-summary';

interface HealthDetailsProps {
  readonly session: SessionRow;
  readonly summary: SessionSummary;
  readonly violations: readonly ViolationRow[];
}

/** A spoken piece the speech model judges at once. */
const VOICE_FRAME_MS = 32;

/** How well the session could be watched: what the findings above rest on. */
export function HealthDetails({ session, summary, violations }: HealthDetailsProps) {
  const { framesAnalysed, framesDropped, medianFrameMs, voiceFrames, workerRestarts } = session.health;
  // Those marked as false alarms too: nothing was watched in them all the same.
  const gaps = violations.filter(({ rule }) => rule === 'monitoring-gap');
  const gapMs = gaps.reduce((sum, gap) => sum + violationLengthMs(gap, summary.durationMs), 0);
  return (
    <details class="card health">
      <summary>How well this session was watched</summary>
      <dl>
        <Fact name="Camera pictures analysed">
          {framesAnalysed.toLocaleString()}
          {summary.framesPerSecond === null ? '' : `, ${summary.framesPerSecond.toFixed(1)} per second`}
        </Fact>
        <Fact name="Pictures skipped, the computer being busy">{framesDropped.toLocaleString()}</Fact>
        <Fact name="Time for a picture">
          {medianFrameMs === null ? 'not known' : `${Math.round(medianFrameMs)} ms`}
        </Fact>
        <Fact name="Sound listened to">{formatDuration(voiceFrames * VOICE_FRAME_MS)}</Fact>
        <Fact name="Gaps">{gaps.length > 0 ? `${gaps.length}, ${formatDuration(gapMs)} in all` : 'none'}</Fact>
        <Fact name="Detection restarted">{workerRestarts === 0 ? 'never' : `${workerRestarts} ×`}</Fact>
      </dl>
    </details>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
