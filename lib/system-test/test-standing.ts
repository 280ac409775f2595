import { CHECK_IDS, CHECKS, type CheckId } from './checks';
import type { StoredTest } from './stored-test';

/** What the last system test says today. */
export type TestStanding =
  | { readonly state: 'never' }
  | {
      readonly state: 'ready' | 'look' | 'fail' | 'incomplete' | 'old';
      readonly at: number;
      readonly concerns: readonly CheckId[];
    };

const DAY_MS = 24 * 3600 * 1000;
/** In a week cameras are moved, lamps fail and systems update themselves. */
const OLD_AFTER_MS = 7 * DAY_MS;

/** @param now epoch ms */
export function testStanding(test: StoredTest | null, now: number): TestStanding {
  if (test === null) return { state: 'never' };
  const { at, grades } = test;
  const concerns = CHECK_IDS.filter((id) => grades[id] === 'look' || grades[id] === 'fail');
  // A test from the future was made under another clock: nobody knows when.
  if (now - at > OLD_AFTER_MS || at > now + DAY_MS) return { state: 'old', at, concerns };
  if (concerns.some((id) => grades[id] === 'fail')) return { state: 'fail', at, concerns };
  // What kept a device from being measured has been mended, and the device not measured since.
  const isUntested = CHECK_IDS.some((id) => CHECKS[id].source !== 'computer' && grades[id] === 'untested');
  if (isUntested) return { state: 'incomplete', at, concerns };
  return { state: concerns.length > 0 ? 'look' : 'ready', at, concerns };
}

/** `Ready`, `Two things to look at`, … */
export function sayStanding(standing: TestStanding): string {
  switch (standing.state) {
    case 'never':
      return 'Not tested yet';
    case 'old':
      return 'Run it again: the last test is more than a week old';
    case 'incomplete':
      return 'Not finished: run the whole test again';
    case 'ready':
      return 'Ready';
    case 'look':
      return `${things(standing.concerns.length)} to look at`;
    case 'fail':
      return `Not ready: ${things(standing.concerns.length).toLowerCase()} to look at`;
  }
}

const WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

function things(count: number): string {
  return `${WORDS[count] ?? count} ${count === 1 ? 'thing' : 'things'}`;
}
