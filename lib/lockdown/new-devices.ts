export type DeviceGuess = 'headphones' | 'camera' | 'microphone' | 'speakers';

/** What browsers tell of a device. */
export interface ListedDevice {
  readonly deviceId: string;
  readonly kind: string;
  /** Empty without permission. */
  readonly label: string;
}

/** Names of things worn on the head or in the ears, as their makers use them. */
const WORN = /head\s?(phone|set)|ear\s?(phone|bud|pod)|airpods|\bbuds\b/i;

const GUESSES: Readonly<Record<string, DeviceGuess | undefined>> = {
  videoinput: 'camera',
  audioinput: 'microphone',
  audiooutput: 'speakers',
};

/**
 * What appeared since the devices were last listed. One thing that is plugged in is one device, though a headset is a
 * microphone and speakers to the browser.
 *
 * @param known ids of the devices seen so far in this session: what is plugged in again is not new
 */
export function newDevices(known: ReadonlySet<string>, listed: readonly ListedDevice[]): readonly DeviceGuess[] {
  const fresh = listed.filter((device) => !known.has(deviceKey(device)) && !isAlias(device));
  if (fresh.some(({ label }) => WORN.test(label))) return ['headphones'];
  const guesses = fresh.flatMap(({ kind }) => GUESSES[kind] ?? []);
  return [...new Set(guesses)];
}

export function deviceKey({ kind, deviceId }: ListedDevice): string {
  return `${kind} ${deviceId}`;
}

/** Entries that stand for another one, such as the system's choice. */
function isAlias({ deviceId }: ListedDevice): boolean {
  return deviceId === 'default' || deviceId === 'communications';
}
