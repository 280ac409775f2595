import type { Sitting } from '../../../lib/habits/sitting';
import type { SyncCounts } from '../../../lib/sync/changes-there';
import { type Ledger, parseLedger, storeLedger } from '../../../lib/sync/ledger';
import { planSync, type WishChoice } from '../../../lib/sync/plan-sync';
import type { Items } from '../../../lib/sync/quota';

/** The browser's sync storage, as one computer sees it. Goes through JSON, with names in another order, as in a browser. */
export type Area = Map<string, unknown>;

export interface Computer {
  settings: Record<string, unknown>;
  sittings: readonly Sitting[];
  ledger: Ledger;
  readonly area: Area;
  counts: SyncCounts | null;
  /** Looks at both sides once and does what there is to do; returns how many items were written or removed. */
  sync(now: number, options?: { readonly isJoining?: boolean; readonly choice?: WishChoice }): number;
}

export function computer(id: string, area: Area = new Map()): Computer {
  return {
    settings: {},
    sittings: [],
    ledger: parseLedger(null, id),
    area,
    counts: null,
    sync(now, { isJoining = false, choice } = {}) {
      const plan = planSync({
        ledger: parseLedger(stored(storeLedger(this.ledger)), id),
        settings: this.settings,
        area: itemsOf(area),
        sittings: this.sittings,
        isJoining,
        now,
        freshComputer: `${id}x`,
        choice,
      });
      if (plan.kind === 'emptied') throw new Error('It was emptied.');
      Object.assign(this.settings, stored(plan.settings));
      for (const key of plan.remove) area.delete(key);
      for (const [key, value] of Object.entries(plan.write)) area.set(key, stored(value));
      this.ledger = { ...plan.ledger, isPublished: true, lastAt: now };
      this.counts = plan.counts;
      return plan.remove.length + Object.keys(plan.write).length;
    },
  };
}

export function itemsOf(area: Area): Items {
  return Object.fromEntries(area);
}

function stored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? 1 : -1)))
      : part,
  );
}
