import { fieldsOf, whole } from '../providers/read-fields';
import { COMPUTER_ID, type LeafStates, packLeaves, parseLeaves } from './parse-leaves';

/** What this computer knows of all settings, as it is kept here. */
export interface Ledger {
  /** This computer's id in the browser's sync storage. */
  readonly computer: string;
  readonly leaves: LeafStates;
  /** How often it has set out to write there. */
  readonly edition: number;
  /** Whether that has worked: then its items are there, unless somebody removed them. */
  readonly isPublished: boolean;
  /** When it was last there, epoch ms; 0 = never. */
  readonly lastAt: number;
}

export function parseLedger(stored: unknown, freshComputer: string): Ledger {
  const { computer, leaves, edition, isPublished, lastAt } = fieldsOf(stored);
  if (typeof computer !== 'string' || !COMPUTER_ID.test(computer)) return newLedger(freshComputer);
  return {
    computer,
    leaves: parseLeaves(leaves),
    edition: whole(edition, 0, Number.MAX_SAFE_INTEGER) ?? 0,
    isPublished: isPublished === true,
    lastAt: whole(lastAt, 0, Number.MAX_SAFE_INTEGER) ?? 0,
  };
}

/** As it is kept in the browser's local extension storage. */
export function storeLedger(ledger: Ledger): object {
  return { ...ledger, leaves: packLeaves(ledger.leaves) };
}

function newLedger(computer: string): Ledger {
  return { computer, leaves: {}, edition: 0, isPublished: false, lastAt: 0 };
}
