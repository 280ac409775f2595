import { browser } from 'wxt/browser';
import type { SessionRow } from '../../db/schema';
import type { Fact } from '../../observations';
import { send } from '../../platform/messaging';
import { countDisplays } from './displays';

/** Reports the states around an exam that are otherwise reported only when they change. */
export async function tellSurroundings({ tabId, lockdown: { watched } }: SessionRow): Promise<void> {
  const at = Date.now();
  const tell = (fact: Fact) => send('monitor', 'fact.seen', { fact, at });
  if (watched.zoom) {
    const zoom = await browser.tabs.getZoom(tabId).catch(() => null);
    if (zoom !== null) await tell({ kind: 'zoom', zoomPercent: Math.round(zoom * 100) });
  }
  if (watched.displays) {
    const count = await countDisplays();
    if (count !== null) await tell({ kind: 'displays', several: count > 1 });
  }
}
