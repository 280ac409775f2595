import { useSignal } from '@preact/signals';
import type { SoloRequest } from '../../lib/drills/solo-drills';
import { FAILURE_TEXTS } from '../../lib/locales/en/failures';
import type { StartReply } from '../../lib/messages';
import { send } from '../../lib/platform/messaging';
import { ErrorNote } from '../ui/ErrorNote';
import { Lead } from '../ui/Lead';
import { LinkButton } from '../ui/LinkButton';
import { Page } from '../ui/Page';
import { DrillList } from './DrillList';
import { DrillRun } from './DrillRun';

interface Running {
  readonly request: SoloRequest;
  readonly sessionId: string;
}

const NO_ANSWER: StartReply = { started: false, why: 'monitor-failed' };

/** The page of drills: choose one, do it, see how it went. */
export function Drills() {
  const running = useSignal<Running | null>(null);
  const starting = useSignal(false);
  const reply = useSignal<StartReply | null>(null);

  async function start(request: SoloRequest) {
    starting.value = true;
    const answer = (await send('background', 'drill.start', request)) ?? NO_ANSWER;
    starting.value = false;
    reply.value = answer;
    if (answer.started) running.value = { request, sessionId: answer.sessionId };
  }

  const { value: now } = running;
  if (now) {
    return (
      <Page current="drills">
        <DrillRun
          key={now.sessionId}
          {...now}
          onAgain={() => void start(now.request)}
          onOthers={() => (running.value = null)}
        />
        <StartProblem reply={reply.value} />
      </Page>
    );
  }
  return (
    <Page current="drills">
      <Lead title="Drills">
        A few minutes each, here in this page, watched like an exam. Each counts as practice for your habits.
      </Lead>
      <StartProblem reply={reply.value} />
      <DrillList isStarting={starting.value} onStart={(request) => void start(request)} />
    </Page>
  );
}

function StartProblem({ reply }: { readonly reply: StartReply | null }) {
  if (reply === null || reply.started) return null;
  return (
    <ErrorNote text={FAILURE_TEXTS[reply.why]}>
      <LinkButton href="welcome.html">Check camera and microphone</LinkButton>
    </ErrorNote>
  );
}
