import type { DeviceState } from '../../observations';
import { type DeviceKind, openDevice } from './open-device';

export interface KeptDevice {
  readonly kind: DeviceKind;
  readonly deviceId: string | null;
  /** Takes up a newly opened track; its signal aborts when the track is over. */
  use(track: MediaStreamTrack, signal: AbortSignal): void;
  /** Called on each change of state. */
  report(state: DeviceState): void;
}

/** `ended` is not announced for every way in which a track can end, so it is looked at, too. */
const LOOK_EVERY_MS = 500;
/** An unplugged device is looked for again this often. */
const REOPEN_EVERY_MS = 2000;

export interface DeviceKeeper {
  /** Closes the device and opens it anew: for one that is there but delivers nothing. */
  renew(): void;
}

/**
 * Opens a device and keeps it open until the signal aborts: a lost one is reported and opened again as soon
 * as it is back.
 *
 * @throws {DeviceError} if it cannot be opened the first time.
 */
export async function keepDevice(device: KeptDevice, signal: AbortSignal): Promise<DeviceKeeper> {
  let letGo: () => void = () => undefined;

  function watch(track: MediaStreamTrack): void {
    const over = new AbortController();
    const current = AbortSignal.any([signal, over.signal]);
    if (current.aborted) {
      track.stop();
      return;
    }
    current.addEventListener('abort', () => track.stop());
    letGo = () => over.abort();
    device.use(track, current);
    watchTrack(track, current, (state) => {
      device.report(state);
      if (state === 'ended') renew();
    });
  }

  function renew(): void {
    letGo();
    setTimeout(async () => {
      if (signal.aborted) return;
      // Not there yet is the expected case; the violation is on record until it is.
      const track = await openDevice(device.kind, device.deviceId).catch(() => null);
      if (track) watch(track);
      else renew();
    }, REOPEN_EVERY_MS);
  }

  watch(await openDevice(device.kind, device.deviceId));
  return { renew };
}

function watchTrack(track: MediaStreamTrack, signal: AbortSignal, report: (state: DeviceState) => void): void {
  let reported: DeviceState | null = null;
  const look = () => {
    const state = stateOf(track);
    if (state === reported || signal.aborted) return;
    reported = state;
    report(state);
  };
  for (const event of ['ended', 'mute', 'unmute']) track.addEventListener(event, look, { signal });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  look();
}

function stateOf(track: MediaStreamTrack): DeviceState {
  if (track.readyState === 'ended') return 'ended';
  return track.muted ? 'muted' : 'live';
}
