import { browser } from 'wxt/browser';
import { activeSession } from '../../db/sessions';
import { send } from '../../platform/messaging';

/** Reports how large the exam's page is shown, each time that it changes. */
export function watchZoom(): void {
  browser.tabs.onZoomChange.addListener(({ tabId, newZoomFactor }) => void tell(tabId, newZoomFactor));
}

async function tell(tabId: number, zoomFactor: number): Promise<void> {
  const at = Date.now();
  const session = await activeSession();
  if (session?.tabId !== tabId || !session.lockdown.watched.zoom) return;
  await send('monitor', 'fact.seen', { fact: { kind: 'zoom', zoomPercent: Math.round(zoomFactor * 100) }, at });
}
