import { systemTest } from '../lib/settings';
import { parseStoredTest, type StoredTest } from '../lib/system-test/stored-test';
import { useSetting } from './use-setting';

/** The last system test; `null` = none that counts, `undefined` until it is read. */
export function useStoredTest(): StoredTest | null | undefined {
  const stored = useSetting(systemTest);
  return stored === undefined ? undefined : parseStoredTest(stored);
}
