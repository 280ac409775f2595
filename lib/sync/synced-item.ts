import type { Shape } from './tree';

/**
 * A setting that is synced. Left out is what names a site (choices, strict mode, appointments), what belongs to one
 * computer (devices, the panel's place, closed tabs, tests, permissions), and what is kept of pictures and sound: whether
 * others may be heard in a room is to be asked in that room.
 */
export interface SyncedItem {
  /** Its name in the browser's local extension storage, and of all its leaves. */
  readonly key: string;
  readonly shape: Shape;
  /** Takes a stored value, of which anything may be wrong, apart for its leaves. What can't be read is left out. */
  taken(stored: unknown): unknown;
  /** The value to store for leaves put together, of which anything may be wrong. `before`: what is stored now. */
  stored(tree: unknown, before: unknown): unknown;
}
