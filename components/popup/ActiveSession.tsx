import { useSignal } from '@preact/signals';
import type { SessionRow } from '../../lib/db/schema';
import { showTab } from '../../lib/platform/exam-tab';
import { formatClock } from '../../lib/report/durations';
import { sessionTitle, siteName } from '../../lib/report/session-name';
import { sessionDurationMs } from '../../lib/report/session-summary';
import { Badge } from '../ui/Badge';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useNow } from '../use-now';
import { EndSession } from './EndSession';
import { LastNoticed } from './LastNoticed';

/** A session is being started or runs. */
export function ActiveSession({ session }: { readonly session: SessionRow }) {
  const now = useNow(true);
  const examGone = useSignal(false);
  const running = session.state === 'running';

  async function goToExam() {
    examGone.value = !(await showTab(session.checkInTabId ?? session.tabId));
  }

  return (
    <section class="popup__lead" aria-labelledby="session-title">
      <div class="popup__running">
        <Badge tone="live">{running ? 'Running' : 'Starting'}</Badge>
        <p class="popup__clock">
          <span class="visually-hidden">Elapsed time: </span>
          {running ? formatClock(sessionDurationMs(session, now)) : '–:––'}
        </p>
      </div>
      <div>
        <p class="small soft">{siteName(session.origin)}</p>
        <h1 id="session-title" class="popup__title popup__title--tab">
          {sessionTitle(session)}
        </h1>
      </div>
      {running ? (
        <LastNoticed session={session} now={now} />
      ) : (
        <p class="soft">Starting the camera, the microphone and the detection models. This takes a few seconds.</p>
      )}
      <Button kind="primary" wide onClick={goToExam}>
        Go to exam <Icon name="arrow" />
      </Button>
      {examGone.value ? <p role="alert">The exam’s tab is gone. You can end the session here.</p> : null}
      <EndSession />
      <p class="small">
        <a href={`report.html?session=${session.id}`} target="_blank" rel="noopener">
          Open the live report
        </a>
      </p>
    </section>
  );
}
