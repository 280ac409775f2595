import { browser } from 'wxt/browser';
import { type ClosedTab, parseClosedTabs } from '../lockdown/other-tabs';
import { createInTurn } from '../platform/in-turn';
import { closedTabs } from '../settings';

/** Notes tabs that are being closed, so that they can be opened again. */
export async function rememberTabs(tabs: readonly ClosedTab[]): Promise<void> {
  await changeClosed((before) => [...before, ...tabs]);
}

/** They were not closed after all, or are open again. */
export async function dropTabs(tabs: readonly ClosedTab[]): Promise<void> {
  await changeClosed((stored) => tabs.reduce(without, stored));
}

let restoring: Promise<number> | null = null;

/** Opens the closed tabs again, in their windows where those are still there. Returns how many. */
export function restoreTabs(): Promise<number> {
  // Somebody who clicks twice wants each tab once.
  restoring ??= openAll().finally(() => {
    restoring = null;
  });
  return restoring;
}

async function openAll(): Promise<number> {
  const tabs = parseClosedTabs(await closedTabs.getValue());
  /** Windows that were closed with their tabs, by their old ids. */
  const reopened = new Map<number, number>();
  const failures: unknown[] = [];
  for (const tab of tabs) {
    try {
      await open(tab, reopened);
      // One by one: what could not be opened, or was not in time, is not forgotten.
      await dropTabs([tab]);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Not all tabs could be opened again.');
  return tabs.length;
}

async function open({ url, pinned, windowId }: ClosedTab, reopened: Map<number, number>): Promise<void> {
  const target = reopened.get(windowId) ?? windowId;
  const created = await browser.tabs.create({ url, pinned, windowId: target, active: false }).catch(() => null);
  if (created) return;
  const window = await browser.windows.create({ url, focused: false });
  if (window?.id !== undefined) reopened.set(windowId, window.id);
  const id = window?.tabs?.[0]?.id;
  // It is open again, pinned or not.
  if (pinned && id !== undefined) await browser.tabs.update(id, { pinned }).catch(() => undefined);
}

/** They are not wanted any more. */
export async function forgetTabs(): Promise<void> {
  await changeClosed(() => []);
}

const inTurn = createInTurn();

/** One change after the other: pages can open several tabs at once, and none that is closed may be lost. */
function changeClosed(change: (stored: readonly ClosedTab[]) => readonly ClosedTab[]): Promise<void> {
  return inTurn(async () => closedTabs.setValue(change(parseClosedTabs(await closedTabs.getValue()))));
}

/** The list without one entry, of several that are equal the first. */
function without(tabs: readonly ClosedTab[], { url, windowId, closedAt }: ClosedTab): readonly ClosedTab[] {
  const index = tabs.findIndex((tab) => tab.url === url && tab.windowId === windowId && tab.closedAt === closedAt);
  return index < 0 ? tabs : tabs.toSpliced(index, 1);
}
