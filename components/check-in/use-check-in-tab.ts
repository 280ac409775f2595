import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type CheckInPlace, findPlace, readAddress } from './find-place';

type Found = CheckInPlace | { readonly kind: 'failed'; readonly cause: unknown };

/**
 * Where check-in stands; `undefined` until it is known. As long as something is in the way it is looked at again whenever
 * that may have changed; once the exam is found, it stays.
 */
export function useCheckInTab(): Found | undefined {
  const found = useSignal<Found | undefined>(undefined);
  useEffect(() => {
    const openedAt = Date.now();
    const asked = readAddress(location.search);
    let isOver = false;
    async function look() {
      const place = await findPlace(asked, openedAt).catch((cause: unknown): Found => ({ kind: 'failed', cause }));
      if (isOver) return;
      isOver = place?.kind === 'ready';
      found.value = place;
    }
    const lookAgain = () => {
      if (!isOver) void look();
    };
    const lookAtTab = (tabId: number) => {
      if (tabId === asked.tabId) lookAgain();
    };
    browser.tabs.onUpdated.addListener(lookAtTab);
    browser.tabs.onRemoved.addListener(lookAtTab);
    browser.permissions.onAdded.addListener(lookAgain);
    // A click on the toolbar button in the exam's tab lets us see it, without any event.
    document.addEventListener('visibilitychange', lookAgain);
    window.addEventListener('focus', lookAgain);
    void look();
    return () => {
      isOver = true;
      browser.tabs.onUpdated.removeListener(lookAtTab);
      browser.tabs.onRemoved.removeListener(lookAtTab);
      browser.permissions.onAdded.removeListener(lookAgain);
      document.removeEventListener('visibilitychange', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, []);
  return found.value;
}
