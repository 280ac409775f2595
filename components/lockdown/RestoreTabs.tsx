import { useSignal } from '@preact/signals';
import { parseClosedTabs } from '../../lib/lockdown/other-tabs';
import { send } from '../../lib/platform/messaging';
import { closedTabs } from '../../lib/settings';
import { Button } from '../ui/Button';
import { useSetting } from '../use-setting';

/** Offers to open the tabs again that were closed for an exam; nothing where none was. */
export function RestoreTabs() {
  const tabs = parseClosedTabs(useSetting(closedTabs));
  const problem = useSignal<keyof typeof PROBLEMS | null>(null);
  if (tabs.length === 0) return null;

  async function restore() {
    try {
      const reply = await send('background', 'tabs.restore', {});
      problem.value = reply === undefined ? 'not-opened' : null;
    } catch (error) {
      console.error('The tabs could not be opened', error);
      problem.value = 'not-opened';
    }
  }

  async function forget() {
    try {
      await send('background', 'tabs.forget', {});
      problem.value = null;
    } catch (error) {
      console.error('The tabs could not be forgotten', error);
      problem.value = 'not-forgotten';
    }
  }

  return (
    <section class="other-tabs" aria-label="Tabs that were closed for an exam">
      <div class="button-row">
        <Button onClick={restore}>
          {tabs.length === 1 ? 'Open the closed tab again' : `Open the ${tabs.length} closed tabs again`}
        </Button>
        <Button kind="quiet" onClick={forget}>
          Forget {tabs.length === 1 ? 'it' : 'them'}
        </Button>
      </div>
      {problem.value === null ? null : <p role="alert">{PROBLEMS[problem.value]}</p>}
    </section>
  );
}

const PROBLEMS = {
  'not-opened': 'Not all tabs could be opened. Those that are missing are kept here: try again.',
  'not-forgotten': 'They could not be forgotten. Restart the browser and try again.',
};
