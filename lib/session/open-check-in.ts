import { browser } from 'wxt/browser';
import { listAppointments } from '../db/appointments';
import { activeSession } from '../db/sessions';
import { isTabOpen, showTab, webOrigin } from '../platform/exam-tab';
import { type OpenedTab, openTab } from '../platform/open-tab';

const PAGE = '/checkin.html';

/** Where to sit the exam; by default at its planned site. */
export interface Where {
  readonly tabId?: number | undefined;
  readonly origin?: string | undefined;
}

/**
 * Leads to check-in for an appointment: its site in one tab, the check-in page for that tab in front. What may be in the
 * way (no site, no access to it, an appointment that was removed), that page says, and what to do about it.
 */
export async function openCheckIn(appointmentId: string, where: Where = {}): Promise<void> {
  if (await showRunning(appointmentId)) return;
  const page = await findPage(appointmentId);
  // Half-way through check-in nothing is begun anew.
  if (page && (await isFor(page, where)) && (await showTab(page.id))) return;
  const exam = (await tabAt(where.tabId)) ?? (await examTab(await examUrl(appointmentId, where)));
  await showPage(page, checkInUrl(appointmentId, exam), exam);
}

/** A session for the appointment runs already: that is the place to be. */
async function showRunning(appointmentId: string): Promise<boolean> {
  const session = await activeSession();
  return session?.appointmentId === appointmentId && showTab(session.checkInTabId ?? session.tabId);
}

interface OpenPage {
  readonly id: number;
  /** The exam's tab that it is for. */
  readonly examTabId: number | null;
}

/** The check-in page for the appointment, if one is open. */
async function findPage(appointmentId: string): Promise<OpenPage | null> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url?.startsWith(browser.runtime.getURL(PAGE))) continue;
    const asked = new URL(url).searchParams;
    if (asked.get('appointment') !== appointmentId) continue;
    const tab = asked.get('tab');
    return { id, examTabId: tab === null ? null : Number(tab) };
  }
  return null;
}

/** Whether the page's exam is still there, and where it is wanted. */
async function isFor({ examTabId }: OpenPage, { tabId }: Where): Promise<boolean> {
  if (examTabId === null || (tabId !== undefined && tabId !== examTabId)) return false;
  return isTabOpen(examTabId);
}

async function tabAt(tabId: number | undefined): Promise<OpenedTab | null> {
  const tab = tabId === undefined ? null : await browser.tabs.get(tabId).catch(() => null);
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId };
}

async function examUrl(appointmentId: string, { origin }: Where): Promise<string | null> {
  const appointment = (await listAppointments()).find(({ id }) => id === appointmentId);
  if (appointment?.site) return appointment.site.url;
  return appointment && origin !== undefined && webOrigin(origin) === origin ? `${origin}/` : null;
}

/**
 * A tab of the exam's site: the one that was used last, as far as the browser lets us know, or else a new one. It stays
 * in the background.
 */
async function examTab(url: string | null): Promise<OpenedTab | null> {
  if (url === null) return null;
  const origin = webOrigin(url);
  const open = (await browser.tabs.query({})).filter((tab) => !tab.incognito && webOrigin(tab.url) === origin);
  const [last] = open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id === undefined ? openTab(url, false) : { id: last.id, windowId: last.windowId };
}

function checkInUrl(appointmentId: string, exam: OpenedTab | null): string {
  const asked = new URLSearchParams({ ...(exam && { tab: String(exam.id) }), appointment: appointmentId });
  return `${browser.runtime.getURL(PAGE)}?${asked}`;
}

/** In front, in the place of the page that is open for the appointment, or in a new tab. */
async function showPage(page: OpenPage | null, url: string, exam: OpenedTab | null): Promise<void> {
  const kept = page && (await browser.tabs.update(page.id, { url }).catch(() => null));
  const shown = kept ? page : await openTab(url, true, exam?.windowId);
  if (shown) await showTab(shown.id);
}
