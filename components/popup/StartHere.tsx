import { type Signal, useSignal } from '@preact/signals';
import type { StartReply } from '../../lib/messages';
import type { ExamTab } from '../describe-tab';
import { AsStrictOnSite } from '../exams/AsStrict';
import { ChosenExam } from '../exams/ChosenExam';
import { startSession } from '../start-session';
import { Button } from '../ui/Button';
import { LinkButton } from '../ui/LinkButton';
import { SiteHint } from './SiteHint';
import { StartProblem } from './StartProblem';
import { StrictModeSwitch } from './StrictModeSwitch';
import { TabsBesideExam } from './TabsBesideExam';

interface StartHereProps {
  readonly tab: Exclude<ExamTab, { kind: 'not-a-web-page' }>;
  readonly url: string | undefined;
  /** What came of the last click on the button. */
  readonly attempt: Signal<StartReply | null>;
}

export function StartHere({ tab, url, attempt }: StartHereProps) {
  const starting = useSignal(false);

  async function start() {
    starting.value = true;
    attempt.value = null;
    try {
      attempt.value = await startSession(tab);
    } finally {
      starting.value = false;
    }
  }

  return (
    <section class="popup__lead" aria-labelledby="tab-title">
      <div>
        <p class="small soft">{tab.kind === 'web' ? tab.host : 'The page you came from'}</p>
        <h1 id="tab-title" class="popup__title popup__title--tab">
          {tab.kind === 'web' ? tab.title : 'This tab'}
        </h1>
      </div>
      {url === undefined ? null : <SiteHint url={url} />}
      {tab.kind === 'web' ? <ChosenExam origin={tab.origin} name={tab.host} /> : null}
      <Button kind="primary" wide disabled={starting.value} onClick={start}>
        {starting.value ? 'Starting …' : 'Proctor this tab'}
      </Button>
      <LinkButton wide newTab href={`checkin.html?tab=${tab.tabId}`}>
        Rehearse check-in
      </LinkButton>
      {attempt.value ? <StartProblem reply={attempt.value} tab={tab} /> : null}
      {tab.kind === 'web' ? (
        <>
          <p class="small soft">
            If you are asked for access to this site: it keeps the session going on the exam’s next page.
          </p>
          <StrictModeSwitch origin={tab.origin} host={tab.host} />
          {/* Below the start buttons: what comes a moment later must not move them from under the mouse. */}
          <AsStrictOnSite origin={tab.origin} />
          <TabsBesideExam origin={tab.origin} tabId={tab.tabId} />
        </>
      ) : null}
    </section>
  );
}
