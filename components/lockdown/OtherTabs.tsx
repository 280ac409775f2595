import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { OtherTab } from '../../lib/lockdown/other-tabs';
import { send } from '../../lib/platform/messaging';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { askToSeeTabs, useOtherTabs } from './use-other-tabs';

/** The tabs that are open beside the exam, which can be closed for it and opened again after it. */
export function OtherTabs({ examTabId }: { readonly examTabId: number | null }) {
  const found = useOtherTabs(examTabId);
  const problem = useSignal<'none' | 'not-allowed' | 'failed'>('none');
  const heading = useId();
  if (!found) return <Loading />;
  const { tabs, allowed } = found;

  async function ask() {
    problem.value = (await askToSeeTabs()) ? 'none' : 'not-allowed';
  }

  async function close(tabIds: readonly number[]) {
    try {
      const reply = await send('background', 'tabs.close', { tabIds });
      problem.value = reply ? 'none' : 'failed';
    } catch (error) {
      console.error('The tabs could not be closed', error);
      problem.value = 'failed';
    }
  }

  return (
    <section class="other-tabs" aria-labelledby={heading}>
      <h2 id={heading} class="small soft">
        {tabs.length === 0 ? 'No other tabs are open.' : `${countOf(tabs.length)} open beside the exam`}
      </h2>
      {tabs.length > 0 && !allowed ? (
        <Button onClick={ask}>Show them, to close them for me</Button>
      ) : (
        <TabList tabs={tabs} onClose={close} />
      )}
      <p class="small" role="status">
        {PROBLEMS[problem.value]}
      </p>
    </section>
  );
}

const PROBLEMS = {
  none: '',
  'not-allowed': 'Without the permission to see tabs you have to close them yourself.',
  failed: 'The tabs could not be closed. Please close them yourself.',
};

interface TabListProps {
  readonly tabs: readonly OtherTab[];
  readonly onClose: (tabIds: readonly number[]) => void;
}

function TabList({ tabs, onClose }: TabListProps) {
  const closable = tabs.filter((tab) => tab.closable !== null);
  if (tabs.length === 0) return null;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls has to be reached by keyboard */}
      <ul class="other-tabs__list" tabIndex={0}>
        {tabs.map(({ id, title, host, closable }) => (
          <li key={id}>
            <span class="other-tabs__title">{title || host || 'A page of the browser'}</span>
            <span class="small soft"> {closable ? host : 'stays open'}</span>
          </li>
        ))}
      </ul>
      {closable.length > 0 ? (
        <>
          <Button onClick={() => onClose(closable.map(({ id }) => id))}>
            {closable.length === 1 ? 'Close it for me' : `Close these ${closable.length} for me`}
          </Button>
          <p class="small soft">
            You can open them again after the exam, with one click. What you have typed in them may be lost.
          </p>
        </>
      ) : null}
    </>
  );
}

function countOf(tabs: number): string {
  return tabs === 1 ? '1 tab is' : `${tabs} tabs are`;
}
