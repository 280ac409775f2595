import { browser } from 'wxt/browser';
import type { SessionRow } from '../db/schema';
import { windowBefore } from '../settings';

/**
 * Lets the exam's window fill the screen. The window, not the page: that lasts while the exam opens one page after the
 * other. Returns whether it does.
 */
export async function enterFullscreen({ windowId }: SessionRow): Promise<boolean> {
  try {
    // The exam's tab may have been moved: the window that it left is given back first.
    if ((await windowBefore.getValue())?.windowId !== windowId) await leaveFullscreen();
    const { state = 'normal' } = await browser.windows.get(windowId);
    if (state !== 'fullscreen' && !(await windowBefore.getValue())) await windowBefore.setValue({ windowId, state });
    const { state: now } = await browser.windows.update(windowId, { state: 'fullscreen' });
    return now === 'fullscreen';
  } catch (error) {
    console.info('The window can’t fill the screen', error);
    return false;
  }
}

/** Gives the window back the size that it had, unless somebody has done so already. Safe to call at any time. */
export async function leaveFullscreen(): Promise<void> {
  const before = await windowBefore.getValue();
  if (!before) return;
  await windowBefore.removeValue();
  const state = before.state === 'maximized' ? 'maximized' : 'normal';
  try {
    const { state: now } = await browser.windows.get(before.windowId);
    if (now === 'fullscreen') await browser.windows.update(before.windowId, { state });
  } catch (error) {
    console.info('The exam’s window is gone', error);
  }
}
