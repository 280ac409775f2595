import { browser } from 'wxt/browser';
import { send } from '../lib/platform/messaging';
import { STRICT_MODE_PERMISSIONS } from '../lib/platform/optional-apis';
import { pendingSite } from '../lib/settings';
import { sitePattern } from '../lib/sites/strict-sites';

export type StrictModeResult = 'done' | 'not-allowed' | 'failed';

export const STRICT_MODE_PROBLEMS: Readonly<Record<Exclude<StrictModeResult, 'done'>, string>> = {
  'not-allowed': 'Strict mode needs access to this site. Turn it on again and choose “Allow”.',
  failed: 'Strict mode could not be changed. Restart the browser and try again.',
};

/**
 * Turns strict mode on for a site. Must be called from a click. If the browser's question closes the
 * popup, the background goes on from the noted intent.
 */
export async function enableStrictMode(origin: string): Promise<StrictModeResult> {
  // Not awaited: a prompt after an `await` is no longer within the click.
  const noted = pendingSite.setValue({ origin, at: Date.now() });
  const asked = browser.permissions.request({ origins: [sitePattern(origin)] });
  void askForSurroundings();
  return told(async () => {
    const [granted] = await Promise.all([asked, noted]);
    if (!granted) {
      await pendingSite.removeValue();
      return 'not-allowed';
    }
    const reply = await send('background', 'site.enable', { origin });
    return reply?.enabled ? 'done' : 'failed';
  });
}

export async function disableStrictMode(origin: string): Promise<StrictModeResult> {
  return told(async () => {
    await send('background', 'site.disable', { origin });
    return 'done';
  });
}

/**
 * Asks for what strict mode needs to see a locked screen and every display. Must be called from a click. Without it
 * strict mode sees less, and says so.
 */
export async function askForSurroundings(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: [...STRICT_MODE_PERMISSIONS] as Permission[] });
  } catch (error) {
    console.info('Not every permission could be asked for', error);
    return false;
  }
}

type Permission = NonNullable<Parameters<typeof browser.permissions.request>[0]['permissions']>[number];

async function told(change: () => Promise<StrictModeResult>): Promise<StrictModeResult> {
  try {
    return await change();
  } catch (error) {
    console.error('Strict mode could not be changed.', error);
    return 'failed';
  }
}
