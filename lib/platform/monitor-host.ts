import { browser } from 'wxt/browser';
import { createInTurn } from './in-turn';

/**
 * Where the monitor page lives. Chromium has offscreen documents, which nobody sees or closes by mistake;
 * Firefox has none and gives background pages no camera, so there the monitor is a small window.
 */
export interface MonitorHost {
  /** Opens the monitor unless it is open. */
  open(): Promise<void>;
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
}

const MONITOR_PAGE = '/monitor.html';

export const monitorHost: MonitorHost = import.meta.env.FIREFOX ? windowHost() : offscreenHost();

function offscreenHost(): MonitorHost {
  // Creating a second document, or closing one that is gone, is an error.
  const inTurn = createInTurn();
  const isOpen = async () => {
    const contexts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    return contexts.length > 0;
  };
  const create = async () => {
    if (await isOpen()) return;
    await browser.offscreen.createDocument({
      url: MONITOR_PAGE,
      reasons: ['USER_MEDIA'],
      justification: 'Watches camera and microphone during a practice exam.',
    });
  };
  const destroy = async () => {
    if (await isOpen()) await browser.offscreen.closeDocument();
  };
  return { isOpen, open: () => inTurn(create), close: () => inTurn(destroy) };
}

function windowHost(): MonitorHost {
  const findTabs = () => browser.tabs.query({ url: browser.runtime.getURL(MONITOR_PAGE) });
  return {
    isOpen: async () => (await findTabs()).length > 0,
    async open() {
      if ((await findTabs()).length > 0) return;
      await browser.windows.create({ url: MONITOR_PAGE, type: 'popup', width: 380, height: 220, focused: false });
    },
    async close() {
      for (const tab of await findTabs()) if (tab.id !== undefined) await browser.tabs.remove(tab.id);
    },
  };
}
