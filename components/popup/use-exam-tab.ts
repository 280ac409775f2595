import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { describeTab, type ExamTab } from '../describe-tab';

/** The tab to proctor and its full address, for as long as the popup is open; `undefined` until it is known. */
export interface PopupTab {
  readonly tab: ExamTab;
  readonly url: string | undefined;
}

export function useExamTab(): PopupTab | undefined {
  const found = useSignal<PopupTab | undefined>(undefined);
  useEffect(() => {
    void findTab().then((tab) => {
      found.value = tab;
    });
  }, []);
  return found.value;
}

/** `?tab=ID` names the tab when this page is not a popup but a tab itself. */
async function findTab(): Promise<PopupTab> {
  const asked = new URLSearchParams(location.search).get('tab');
  const tab = asked === null ? await tabInFront() : await browser.tabs.get(Number(asked)).catch(() => undefined);
  const described = describeTab(tab ?? {});
  // The click on the toolbar button lets us see any web page's address: what stays untold then is the browser's own.
  const isPopup = asked === null;
  if (isPopup && described.kind === 'untold') {
    return { tab: { kind: 'not-a-web-page', why: 'browser-page' }, url: undefined };
  }
  return { tab: described, url: tab?.url };
}

async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
