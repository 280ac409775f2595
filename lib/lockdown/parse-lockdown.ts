import {
  DEFAULT_PRESET,
  type Handling,
  LOCKDOWN_PRESETS,
  type Lockdown,
  NOT_STRICT,
  PAGE_ACTS,
  type TabHandling,
  WATCHED,
} from './lockdown';

/** Reads a stored lockdown; what is missing or broken in it is as in the fallback. */
export function parseLockdown(value: unknown, fallback: Lockdown = LOCKDOWN_PRESETS[DEFAULT_PRESET]): Lockdown {
  const { fullscreen, acts, newTabs, otherTabs, watched } = recordOf(value);
  const [givenActs, givenWatched] = [recordOf(acts), recordOf(watched)];
  return {
    fullscreen: flag(fullscreen, fallback.fullscreen),
    acts: entries(PAGE_ACTS, (act) => {
      const handling = givenActs[act];
      return isHandling(handling) ? handling : fallback.acts[act];
    }),
    newTabs: isTabHandling(newTabs) ? newTabs : fallback.newTabs,
    otherTabs: flag(otherTabs, fallback.otherTabs),
    watched: entries(WATCHED, (what) => flag(givenWatched[what], fallback.watched[what])),
  };
}

/**
 * The lockdown for a session on a site.
 *
 * @param isStrict whether strict mode is on for the site
 * @param lockdowns by origin, as stored
 */
export function lockdownFor(origin: string, isStrict: boolean, lockdowns: Readonly<Record<string, unknown>>): Lockdown {
  if (!isStrict) return NOT_STRICT;
  return parseLockdown(Object.hasOwn(lockdowns, origin) ? lockdowns[origin] : undefined);
}

function entries<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}

function flag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

function isHandling(value: unknown): value is Handling {
  return value === 'off' || value === 'log' || value === 'block';
}

function isTabHandling(value: unknown): value is TabHandling {
  return value === 'off' || value === 'log' || value === 'close';
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
