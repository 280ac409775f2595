import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { FAILURE_TEXTS, type FailureCode } from '../../lib/locales/en/failures';
import { startSession } from '../start-session';
import { SystemTestLine } from '../system-test/SystemTestLine';
import { Button } from '../ui/Button';
import { ErrorNote } from '../ui/ErrorNote';
import { LinkButton } from '../ui/LinkButton';
import { Note } from '../ui/Note';

/** Everything works: what to do now. `beforeLeaving` lets go of the camera. */
export function ReadyNote({ beforeLeaving }: { readonly beforeLeaving: () => void }) {
  const problem = useSignal<FailureCode | null>(null);
  const asked = new URLSearchParams(location.search).get('tab');
  const examTabId = asked === null ? null : Number(asked);

  async function start(tabId: number) {
    const reply = await startSession({ kind: 'untold', tabId });
    problem.value = reply.started ? null : reply.why;
    if (!reply.started) return;
    beforeLeaving();
    await browser.tabs.update(tabId, { active: true });
  }

  return (
    <Note tone="good" icon="check">
      <p role="status">
        <strong>All set.</strong> Open a practice exam and click <strong>Proctor this tab</strong> behind the Practice
        Proctor button of the browser’s toolbar.
      </p>
      {examTabId === null ? (
        <>
          <p>No practice exam at hand? Two minutes of silent reading show what is watched, and how.</p>
          <div class="button-row">
            <LinkButton kind="primary" href="drills.html">
              Begin with a drill
            </LinkButton>
            <Button onClick={closeThisPage}>Close this page</Button>
          </div>
        </>
      ) : (
        <Button kind="primary" onClick={() => start(examTabId)}>
          Proctor the page you came from
        </Button>
      )}
      <SystemTestLine />
      {problem.value === null ? null : <ErrorNote text={FAILURE_TEXTS[problem.value]} />}
    </Note>
  );
}

/** `window.close()` works only for pages that a script has opened. */
async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
