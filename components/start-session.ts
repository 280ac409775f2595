import { browser } from 'wxt/browser';
import type { StartReply } from '../lib/messages';
import { send } from '../lib/platform/messaging';
import { sitePattern } from '../lib/sites/strict-sites';
import type { ExamTab } from './describe-tab';

/**
 * Starts a session in the tab. Must be called from a click: it also asks for access to the site, so that
 * the session survives when the exam opens another page. Saying no to that is fine.
 */
export async function startSession(tab: ExamTab): Promise<StartReply> {
  if (tab.kind === 'not-a-web-page') return { started: false, why: 'not-a-web-page' };
  // Both at once: a prompt may close this popup, and a prompt after an `await` is no longer within the click.
  const reply = send('background', 'session.start', { tabId: tab.tabId });
  if (tab.kind === 'web') void requestSite(tab.origin);
  try {
    return (await reply) ?? NO_ANSWER;
  } catch (error) {
    console.error('The session could not be started.', error);
    return NO_ANSWER;
  }
}

const NO_ANSWER: StartReply = { started: false, why: 'monitor-failed' };

async function requestSite(origin: string): Promise<void> {
  try {
    await browser.permissions.request({ origins: [sitePattern(origin)] });
  } catch (error) {
    // Policies may forbid asking. The session runs without: it only ends with the page.
    console.warn('Access to the site could not be asked for.', error);
  }
}
