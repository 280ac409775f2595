import { browser } from 'wxt/browser';
import { webOrigin } from '../platform/exam-tab';
import { pendingSite, strictSites } from '../settings';

/** The match pattern for a site. Patterns know no ports, so the script asks the background whether it is meant. */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Turns strict mode on for a site whose permission has been granted; returns whether it is on. */
export async function enableSite(origin: string): Promise<boolean> {
  if (webOrigin(origin) !== origin) return false;
  if (!(await browser.permissions.contains({ origins: [sitePattern(origin)] }))) return false;
  await strictSites.setValue({ ...(await strictSites.getValue()), [origin]: { addedAt: Date.now() } });
  await pendingSite.removeValue();
  await restoreSites();
  return true;
}

/** Turns strict mode off and gives the permission back, unless another strict site shares it. */
export async function disableSite(origin: string): Promise<void> {
  const { [origin]: removed, ...others } = await strictSites.getValue();
  if (!removed) return;
  await strictSites.setValue(others);
  await restoreSites();
  const pattern = sitePattern(origin);
  if (Object.keys(others).some((other) => sitePattern(other) === pattern)) return;
  await browser.permissions.remove({ origins: [pattern] });
}

/** A question older than this was not answered; a permission granted later is about something else. */
const PENDING_FOR_MS = 120_000;

/** Finishes what a popup began that the browser's permission prompt closed. */
export async function enablePendingSite(now: number): Promise<void> {
  const pending = await pendingSite.getValue();
  if (pending && now - pending.at < PENDING_FOR_MS) await enableSite(pending.origin);
}

/**
 * Strict mode is off where the user took the permission back: a switch that stays on but does nothing would lie.
 *
 * @returns the origins of these sites
 */
export async function forgetForbiddenSites(): Promise<readonly string[]> {
  const sites = Object.entries(await strictSites.getValue());
  const allowed = await Promise.all(
    sites.map(([origin]) => browser.permissions.contains({ origins: [sitePattern(origin)] })),
  );
  if (allowed.every(Boolean)) return [];
  await strictSites.setValue(Object.fromEntries(sites.filter((_, index) => allowed[index])));
  await restoreSites();
  return sites.flatMap(([origin], index) => (allowed[index] ? [] : [origin]));
}

const OFFER_SCRIPT_ID = 'site-offer';

/** Brings the registered content script in line with the stored sites. */
export async function restoreSites(): Promise<void> {
  const matches = [...new Set(Object.keys(await strictSites.getValue()).map(sitePattern))];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [OFFER_SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [OFFER_SCRIPT_ID] });
    return;
  }
  const script = { id: OFFER_SCRIPT_ID, matches, js: ['site-offer.js'], runAt: 'document_idle' as const };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
