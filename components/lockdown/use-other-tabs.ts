import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OtherTab } from '../../lib/lockdown/other-tabs';
import { listOtherTabs } from '../../lib/session/other-tabs';

export interface OtherTabsFound {
  readonly tabs: readonly OtherTab[];
  /** Whether titles and addresses may be seen. */
  readonly allowed: boolean;
}

const TO_SEE_TABS = { permissions: ['tabs' as const] };

/** The tabs beside the exam's, kept up to date; `undefined` until they are known, `null` if they can't be listed. */
export function useOtherTabs(examTabId: number | null): OtherTabsFound | null | undefined {
  const found = useSignal<OtherTabsFound | null | undefined>(undefined);
  useEffect(() => {
    let shown = true;
    const look = async () => {
      const [tabs, allowed] = await Promise.all([listOtherTabs(examTabId), browser.permissions.contains(TO_SEE_TABS)]);
      if (shown) found.value = { tabs, allowed };
    };
    const update = () =>
      void look().catch((error) => {
        console.error('The tabs can’t be listed', error);
        if (shown) found.value = null;
      });
    const events = [browser.tabs.onCreated, browser.tabs.onRemoved, browser.permissions.onAdded];
    for (const event of events) event.addListener(update);
    browser.tabs.onUpdated.addListener(update);
    update();
    return () => {
      shown = false;
      for (const event of events) event.removeListener(update);
      browser.tabs.onUpdated.removeListener(update);
    };
  }, [examTabId]);
  return found.value;
}

/** Must be called from a click. The list comes by itself when the answer is yes. */
export async function askToSeeTabs(): Promise<boolean> {
  try {
    return await browser.permissions.request(TO_SEE_TABS);
  } catch (error) {
    console.error('The permission could not be asked for', error);
    return false;
  }
}
