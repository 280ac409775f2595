import type { SessionRow } from '../../lib/db/schema';
import { listViolations } from '../../lib/db/violations';
import { ruleText } from '../../lib/locales/en/rules';
import { formatDuration } from '../../lib/report/durations';
import { sessionDurationMs } from '../../lib/report/session-summary';
import { Icon } from '../ui/Icon';
import { SeverityMark } from '../ui/SeverityMark';
import { useLiveQuery } from '../use-live-query';

interface LastNoticedProps {
  readonly session: SessionRow;
  /** Epoch ms. */
  readonly now: number;
}

export function LastNoticed({ session, now }: LastNoticedProps) {
  const found = useLiveQuery(() => listViolations(session.id), [session.id]);
  if (found.state !== 'ready') return null;
  const noticed = found.value.filter(({ falseAlarmAt }) => falseAlarmAt === null);
  const last = noticed.at(-1);
  if (!last) {
    return (
      <p class="popup__noticed" role="status">
        <Icon name="check" /> Nothing noticed so far.
      </p>
    );
  }
  const sinceMs = last.endMs === null ? null : sessionDurationMs(session, now) - last.endMs;
  return (
    <div class="popup__noticed">
      <SeverityMark severity={last.severity} />
      <p>
        {/* The clock beside it must not be read out every second. */}
        <span role="status">
          <strong>{ruleText(last.rule).name}</strong>
          <span class="visually-hidden">: {count(noticed.length)}</span>
        </span>{' '}
        <span class="soft">{sinceMs === null ? 'right now' : `${formatDuration(sinceMs)} ago`}</span>
        <br />
        <span class="small soft" aria-hidden="true">
          {count(noticed.length)}
        </span>
      </p>
    </div>
  );
}

function count(violations: number): string {
  return violations === 1 ? '1 moment noticed in this session' : `${violations} moments noticed in this session`;
}
