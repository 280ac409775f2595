/**
 * What the browser's sync storage takes, in Chromium and Firefox alike, with some room left for what is counted otherwise.
 *
 * @see https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export const SYNC_QUOTA = {
  /** Of 102,400. */
  bytes: 100_000,
  /** Sittings leave some for another computer that joins: it has to say at least that it needs more. */
  bytesWithSittings: 90_000,
  /** Of 8,192. */
  bytesAnItem: 8000,
  /** Of 512. */
  items: 500,
};

/** What an item takes: its name and its JSON, in UTF-8, as Chromium writes it. */
export function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\u0000');
  return new TextEncoder().encode(key + json).length;
}

export type Items = Readonly<Record<string, unknown>>;

export function bytesOfAll(items: Items): number {
  return Object.entries(items).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
}
