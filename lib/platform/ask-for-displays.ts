import { browser } from 'wxt/browser';

/**
 * Asks for the permission to count displays; browsers that have it grant it without a question. Call it in a click.
 * Without it the window itself tells whether there is more than one.
 */
export async function askForDisplays(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  try {
    await browser.permissions.request({ permissions: ['system.display'] });
  } catch (error) {
    console.info('Displays cannot be counted.', error);
  }
}
