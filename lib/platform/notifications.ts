import { browser } from 'wxt/browser';

/** Notifications need a permission that the user may never give: until then the browser's interface for them is absent. */

const PERMISSION = { permissions: ['notifications' as const] };

export interface Notification {
  readonly title: string;
  readonly text: string;
  /** What it can be answered with, two at most; not shown where the browser has no buttons. */
  readonly buttons?: readonly string[];
}

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Must be called from a click, before anything is awaited. */
export async function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Gives the permission back. */
export async function forbidNotifications(): Promise<void> {
  if (await mayNotify()) await browser.permissions.remove(PERMISSION);
}

/** Shows a notification; another one with the same id takes its place. */
export async function notify(id: string, { title, text, buttons = [] }: Notification): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  // Firefox has no buttons and refuses whoever names them.
  const hasButtons = buttons.length > 0 && 'onButtonClicked' in browser.notifications;
  const answers = hasButtons ? { buttons: buttons.map(titled) } : {};
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message: text, ...answers });
}

function titled(title: string) {
  return { title };
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Call synchronously at start-up, and again when a permission was given; a second call with the same listener changes
 * nothing.
 */
export function onNotificationClicked(listener: (id: string) => void): void {
  const notifications: Partial<typeof browser.notifications> | undefined = browser.notifications;
  notifications?.onClicked?.addListener(listener);
}

/** The same for the buttons of a notification, counted from 0. */
export function onNotificationAnswered(listener: (id: string, button: number) => void): void {
  const notifications: Partial<typeof browser.notifications> | undefined = browser.notifications;
  notifications?.onButtonClicked?.addListener(listener);
}
