import type { SessionRow } from '../../lib/db/schema';
import type { LogEntry } from '../../lib/exams/log-entry';
import type { Appointment } from '../../lib/schedule/appointment';
import { readLatestSession } from '../../scripts/browser/session-rows.mjs';
import { evaluateInExtension, waitForTarget } from '../../scripts/browser/targets.mjs';
import type { Browser } from './open-exam';

/** What the extension has stored, straight from its database. */
export async function readRows(browser: Browser, table: 'appointments'): Promise<readonly Appointment[]>;
export async function readRows(browser: Browser, table: 'log'): Promise<readonly { readonly entry: LogEntry }[]>;
export async function readRows(browser: Browser, table: string): Promise<unknown> {
  return evaluateInExtension(browser, `(${withTable})('${table}', 'readonly', (rows) => rows.getAll())`);
}

/** As if an appointment had been planned then: what a test cannot wait for. */
export async function storeAppointment(browser: Browser, appointment: Appointment): Promise<void> {
  const row = JSON.stringify(appointment);
  await evaluateInExtension(browser, `(${withTable})('appointments', 'readwrite', (rows) => rows.put(${row}))`);
}

/** As if the last session had lasted so long: what a test cannot wait for. */
export async function lengthenLastSession(browser: Browser, lengthMs: number): Promise<void> {
  await changeLastSession(browser, ({ health, startedAt }) => ({
    // In its first second, nothing has been counted yet.
    health: { ...health, framesAnalysed: lengthMs / 200 },
    endedAt: (startedAt ?? 0) + lengthMs,
  }));
}

/** As if the monitor had stored that the last session is over, and died before it told anybody. */
export async function endUnsaid(browser: Browser): Promise<void> {
  await changeLastSession(browser, () => ({ state: 'ended', endReason: 'abandoned', endedAt: Date.now() }));
  const monitor = await waitForTarget(browser, { type: 'background_page', urlPart: 'monitor.html' });
  await monitor.close();
}

async function changeLastSession(browser: Browser, change: (last: SessionRow) => Partial<SessionRow>): Promise<void> {
  const last = (await readLatestSession(browser))?.session;
  if (!last) throw new Error('There is no session.');
  const row = JSON.stringify({ ...last, ...change(last) });
  await evaluateInExtension(browser, `(${withTable})('sessions', 'readwrite', (rows) => rows.put(${row}))`);
}

/** Runs in the extension. */
async function withTable(
  table: string,
  mode: IDBTransactionMode,
  act: (rows: IDBObjectStore) => IDBRequest<unknown>,
): Promise<unknown> {
  const result = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await result(indexedDB.open('practice-proctor'));
  try {
    return await result(act(db.transaction(table, mode).objectStore(table)));
  } finally {
    db.close();
  }
}
