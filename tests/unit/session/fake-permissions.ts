import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Asked {
  readonly permissions?: readonly string[];
  readonly origins?: readonly string[];
}

export interface FakePermissions {
  /** What was asked for, one entry a question. */
  readonly asked: readonly (readonly string[])[];
  /** What the user says from now on. By default yes. */
  readonly answer: (granted: boolean) => void;
}

const listeners = new Set<() => void>();
// For good: components let go of what they listen to a moment after their test.
Object.assign(fakeBrowser.permissions.onAdded, {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
});

/** Permissions as browsers have them, sites as patterns; gone with the test. */
export function fakePermissions(...held: readonly string[]): FakePermissions {
  onTestFinished(() => void vi.restoreAllMocks());
  const granted = new Set(held);
  listeners.clear();
  const asked: (readonly string[])[] = [];
  let answer = true;
  const namesOf = ({ permissions = [], origins = [] }: Asked) => [...permissions, ...origins];

  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'contains').mockImplementation(async (wanted: Asked) =>
    namesOf(wanted).every((name) => granted.has(name)),
  );
  vi.spyOn(permissions, 'request').mockImplementation(async (wanted: Asked) => {
    asked.push(namesOf(wanted));
    if (!answer) return false;
    for (const name of namesOf(wanted)) granted.add(name);
    for (const listener of listeners) listener();
    return true;
  });
  return {
    asked,
    answer: (next) => {
      answer = next;
    },
  };
}
