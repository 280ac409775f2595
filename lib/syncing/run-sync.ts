import { storage } from 'wxt/utils/storage';
import { readOwnSittings } from '../db/read-sittings';
import { createInTurn } from '../platform/in-turn';
import { clearSyncArea, readSyncArea, writeSyncArea } from '../platform/sync-area';
import { syncLedger, syncOn, syncStatus } from '../settings';
import { type Ledger, parseLedger, storeLedger } from '../sync/ledger';
import { planSync, type WishChoice } from '../sync/plan-sync';
import { sameJson } from '../sync/same-json';
import { NOT_SYNCED, problemFrom, retryAfterMs, type SyncStatus } from '../sync/status';
import { SYNCED_ITEMS } from '../sync/synced-items';
import { retrySync, setSyncAlarms } from './request-sync';

const keyOf = (key: string) => `local:${key}` as const;

/** Two at once would each take the other's changes for those of the user. */
const inTurn = createInTurn();

/** The look that has not begun yet: it will see all that has happened until then. */
let waiting: Promise<void> | null = null;

/** Brings both sides together, if sync is on. What goes wrong is noted, and tried again. */
export function syncNow(): Promise<void> {
  waiting ??= inTurn(() => {
    waiting = null;
    return syncIfOn();
  });
  return waiting;
}

/** Of several values of one setting, this one is meant, on all computers. */
export function chooseWish(choice: WishChoice): Promise<void> {
  return inTurn(() => syncIfOn(choice));
}

export function turnSync(on: boolean): Promise<void> {
  return inTurn(async () => {
    await turn(on);
    await syncIfOn();
  });
}

/** Turns sync off and removes what all computers have stored; on the others it then ends as well. */
export function emptySync(): Promise<void> {
  return inTurn(async () => {
    await turn(false);
    await clearSyncArea();
  });
}

async function turn(on: boolean): Promise<void> {
  // What was stored before may have been removed meanwhile: nobody has asked for an end this time.
  const ledger = { ...(await readLedger()), isPublished: false };
  await storage.setItems([
    { item: syncOn, value: on },
    { item: syncLedger, value: storeLedger(ledger) },
    { item: syncStatus, value: NOT_SYNCED },
  ]);
  await setSyncAlarms();
}

async function syncIfOn(choice?: WishChoice): Promise<void> {
  if (!(await syncOn.getValue())) return;
  const before = await syncStatus.getValue();
  try {
    await sync(before, choice);
  } catch (error) {
    const problem = problemFrom(error, before.problem);
    await syncStatus.setValue({ ...before, problem });
    await retrySync(Date.now() + retryAfterMs(problem));
  }
}

async function sync({ lastAt }: SyncStatus, choice: WishChoice | undefined): Promise<void> {
  const [sittings, area, ledger] = await Promise.all([readOwnSittings(), readSyncArea(), readLedger()]);
  // Read last, so that hardly any time is left for the user to change something.
  const settings = await readSettings();
  const now = Date.now();
  const freshComputer = newComputerId();
  const plan = planSync({ ledger, settings, area, sittings, isJoining: lastAt === null, now, freshComputer, choice });
  if (plan.kind === 'emptied') return endEmptied();
  if (!sameJson(settings, await readSettings())) return sync({ ...NOT_SYNCED, lastAt }, choice);
  // At once: a ledger without its settings would take the old ones for the user's newest wish.
  await store(plan.settings, plan.ledger);
  await writeSyncArea(plan.write, plan.remove);
  await store({}, { ...plan.ledger, isPublished: true, lastAt: now });
  await syncStatus.setValue({ lastAt: now, counts: plan.counts, problem: null, isEmptied: false });
}

async function endEmptied(): Promise<void> {
  await turn(false);
  await syncStatus.setValue({ ...NOT_SYNCED, isEmptied: true });
}

async function store(settings: Readonly<Record<string, unknown>>, ledger: Ledger): Promise<void> {
  const changed = Object.entries(settings).map(([key, value]) => ({ key: keyOf(key), value }));
  await storage.setItems([...changed, { item: syncLedger, value: storeLedger(ledger) }]);
}

async function readLedger(): Promise<Ledger> {
  return parseLedger(await syncLedger.getValue(), newComputerId());
}

async function readSettings(): Promise<Readonly<Record<string, unknown>>> {
  const found = await storage.getItems(SYNCED_ITEMS.map(({ key }) => keyOf(key)));
  return Object.fromEntries(found.map(({ value }, index) => [SYNCED_ITEMS[index]?.key, value ?? undefined]));
}

/** Says nothing about the computer. Of ten computers, two have the same once in a hundred million cases. */
function newComputerId(): string {
  return crypto.randomUUID().slice(0, 8);
}
