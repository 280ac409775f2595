import { useSignal } from '@preact/signals';
import { send } from '../../lib/platform/messaging';
import { closedTabs } from '../../lib/settings';
import { Button } from '../ui/Button';
import { useSetting } from '../use-setting';

/** Offers to open the tabs again that were closed for an exam; nothing where none was. */
export function RestoreTabs() {
  const tabs = useSetting(closedTabs) ?? [];
  const failed = useSignal(false);
  if (tabs.length === 0) return null;

  async function tell(type: 'tabs.restore' | 'tabs.forget') {
    try {
      await send('background', type, {});
      failed.value = false;
    } catch (error) {
      console.error('The tabs could not be opened', error);
      failed.value = true;
    }
  }

  return (
    <section class="other-tabs" aria-label="Tabs that were closed for an exam">
      <div class="button-row">
        <Button onClick={() => tell('tabs.restore')}>
          {tabs.length === 1 ? 'Open the closed tab again' : `Open the ${tabs.length} closed tabs again`}
        </Button>
        <Button kind="quiet" onClick={() => tell('tabs.forget')}>
          Forget {tabs.length === 1 ? 'it' : 'them'}
        </Button>
      </div>
      {failed.value ? (
        <p role="alert">Not all tabs could be opened. Those that are missing are still listed here.</p>
      ) : null}
    </section>
  );
}
