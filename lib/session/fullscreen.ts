import { browser } from 'wxt/browser';
import type { SessionRow } from '../db/schema';
import { windowBefore } from '../settings';

/**
 * Lets the exam's window fill the screen. The window, not the page: that lasts while the exam opens one page after the
 * other. Returns whether it does.
 */
export async function enterFullscreen({ windowId }: SessionRow): Promise<boolean> {
  try {
    const { state = 'normal' } = await browser.windows.get(windowId);
    if (state !== 'fullscreen' && !(await windowBefore.getValue())) await windowBefore.setValue({ windowId, state });
    const { state: now } = await browser.windows.update(windowId, { state: 'fullscreen' });
    return now === 'fullscreen';
  } catch (error) {
    console.info('The window can’t fill the screen', error);
    return false;
  }
}

/** Gives the window back the size that it had. Safe to call at any time. */
export async function leaveFullscreen(): Promise<void> {
  const before = await windowBefore.getValue();
  if (!before) return;
  await windowBefore.removeValue();
  const state = before.state === 'maximized' ? 'maximized' : 'normal';
  await browser.windows
    .update(before.windowId, { state })
    .catch((error) => console.info('The exam’s window is gone', error));
}
