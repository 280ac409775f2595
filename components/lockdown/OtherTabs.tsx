import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import type { OtherTab } from '../../lib/lockdown/other-tabs';
import { send } from '../../lib/platform/messaging';
import { Button } from '../ui/Button';
import { Loading } from '../ui/Loading';
import { askToSeeTabs, useOtherTabs } from './use-other-tabs';

/** The tabs that are open beside the exam, which can be closed for it and opened again after it. */
export function OtherTabs({ examTabId }: { readonly examTabId: number | null }) {
  const found = useOtherTabs(examTabId);
  const said = useSignal<keyof typeof SAID>('nothing');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  if (found === undefined) return <Loading />;
  if (found === null) return <p role="alert">{SAID['not-listed']}</p>;
  const { tabs, allowed } = found;

  async function ask() {
    said.value = (await askToSeeTabs()) ? 'nothing' : 'not-allowed';
  }

  async function close(tabIds: readonly number[]) {
    try {
      const reply = await send('background', 'tabs.close', { tabIds });
      said.value = reply?.closed === tabIds.length ? 'closed' : 'failed';
    } catch (error) {
      console.error('The tabs could not be closed', error);
      said.value = 'failed';
    }
    // The button that had the focus goes with the tabs.
    heading.current?.focus();
  }

  return (
    <section class="other-tabs" aria-labelledby={id}>
      <h2 id={id} class="small soft" ref={heading} tabIndex={-1}>
        {tabs.length === 0 ? 'No other tabs are open.' : `${countOf(tabs.length)} open beside the exam`}
      </h2>
      {tabs.length > 0 && !allowed ? (
        <Button onClick={ask}>Show them, to close them for me</Button>
      ) : (
        <TabList tabs={tabs} onClose={close} />
      )}
      <p class="small" role="status">
        {SAID[said.value]}
      </p>
    </section>
  );
}

const SAID = {
  nothing: '',
  closed: 'Closed. You can open them again after the exam.',
  'not-allowed': 'Without the permission to see tabs you have to close them yourself.',
  'not-listed': 'The browser does not say which other tabs are open. Please close them yourself.',
  failed: 'Not all of them could be closed. Please close the others yourself.',
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
