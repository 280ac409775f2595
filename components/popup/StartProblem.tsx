import { getSession } from '../../lib/db/sessions';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { StartReply } from '../../lib/messages';
import type { ExamTab } from '../describe-tab';
import { ErrorNote } from '../ui/ErrorNote';
import { LinkButton } from '../ui/LinkButton';
import { useLiveQuery } from '../use-live-query';
import { welcomeLink } from './welcome-link';

interface StartProblemProps {
  readonly reply: StartReply;
  readonly tab: ExamTab;
}

/** Why no session runs although the user asked for one: refused at once, or failed while starting. */
export function StartProblem({ reply, tab }: StartProblemProps) {
  const sessionId = reply.started ? reply.sessionId : null;
  const session = useLiveQuery(async () => (sessionId === null ? undefined : getSession(sessionId)), [sessionId]);
  const failedLater = session.state === 'ready' ? session.value?.failure : null;
  const why = reply.started ? failedLater : reply.why;
  if (!why) return null;
  return (
    <ErrorNote text={FAILURE_TEXTS[why]}>
      {why.startsWith('permission') || why.startsWith('no-') || why === 'device-in-use' ? (
        <LinkButton newTab href={welcomeLink(tab)}>
          Check camera and microphone
        </LinkButton>
      ) : null}
    </ErrorNote>
  );
}
