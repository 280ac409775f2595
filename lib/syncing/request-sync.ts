import { browser } from 'wxt/browser';
import { syncOn } from '../settings';

/** Changes come in numbers: this long after the first one, all of them go in one write. The shortest that an alarm takes. */
const WAIT_MINUTES = 0.5;
/** For what is changed where nobody says so, and for what could not be written. */
const EVERY_MINUTES = 60;

/** Alarms, not timers: the background may be stopped meanwhile. */
const SOON_ALARM = 'sync-soon';
const HOURLY_ALARM = 'sync-hourly';

export function isSyncAlarm({ name }: { readonly name: string }): boolean {
  return name === SOON_ALARM || name === HOURLY_ALARM;
}

/** Something that is synced has changed here. From the background or any page; does nothing while sync is off. */
export async function requestSync(): Promise<void> {
  if (!(await syncOn.getValue())) return;
  // One that is set already may be waiting because the browser wanted fewer writes.
  if (!(await browser.alarms.get(SOON_ALARM)))
    await browser.alarms.create(SOON_ALARM, { delayInMinutes: WAIT_MINUTES });
}

/** @param at epoch ms */
export async function retrySync(at: number): Promise<void> {
  await browser.alarms.create(SOON_ALARM, { when: at });
}

/** Browsers may forget alarms when they are closed. Safe to call at any time. */
export async function setSyncAlarms(): Promise<void> {
  if (!(await syncOn.getValue())) {
    await Promise.all([SOON_ALARM, HOURLY_ALARM].map((name) => browser.alarms.clear(name)));
  } else if (!(await browser.alarms.get(HOURLY_ALARM))) {
    await browser.alarms.create(HOURLY_ALARM, { periodInMinutes: EVERY_MINUTES });
  }
}
