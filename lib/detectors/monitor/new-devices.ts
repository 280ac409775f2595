import { deviceKey, newDevices } from '../../lockdown/new-devices';
import type { Fact } from '../../observations';

/** Reports cameras, microphones and things to hear with that appear. Their names are looked at and not kept. */
export function watchNewDevices(emit: (fact: Fact) => void, signal: AbortSignal): void {
  const { mediaDevices } = navigator;
  const known = new Set<string>();
  const list = async () => {
    const devices = await mediaDevices.enumerateDevices();
    const found = newDevices(known, devices);
    for (const device of devices) known.add(deviceKey(device));
    return found;
  };
  // One after the other: two lists at a time would find the same device twice.
  let turn: Promise<unknown> = list().catch((error) => console.error('The devices can’t be listed', error));
  const look = () => {
    turn = turn
      .then(list)
      .then((found) => {
        if (!signal.aborted) for (const device of found) emit({ kind: 'new-device', device });
      })
      .catch((error) => console.error('The devices can’t be listed', error));
  };
  mediaDevices.addEventListener('devicechange', look, { signal });
}
