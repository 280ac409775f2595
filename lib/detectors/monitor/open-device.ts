import { CAMERA_CONSTRAINTS, MICROPHONE_CONSTRAINTS } from '../../platform/device-constraints';
import type { StartFailure } from '../../session/machine';

export type DeviceKind = 'camera' | 'microphone';

/** A device could not be opened; `failure` says why in the product's own terms. */
export class DeviceError extends Error {
  override readonly name = 'DeviceError';

  constructor(
    readonly failure: StartFailure,
    options: ErrorOptions,
  ) {
    super(`Could not open the device: ${failure}`, options);
  }
}

const CONSTRAINTS: Readonly<Record<DeviceKind, MediaTrackConstraints>> = {
  camera: CAMERA_CONSTRAINTS,
  microphone: MICROPHONE_CONSTRAINTS,
};

/**
 * Opens the camera or microphone, the chosen one if it is there, else the system's default.
 *
 * @throws {DeviceError}
 */
export async function openDevice(kind: DeviceKind, deviceId: string | null): Promise<MediaStreamTrack> {
  const constraints = { ...CONSTRAINTS[kind], ...(deviceId ? { deviceId: { ideal: deviceId } } : {}) };
  try {
    const stream = await navigator.mediaDevices.getUserMedia(
      kind === 'camera' ? { video: constraints } : { audio: constraints },
    );
    const [track] = stream.getTracks();
    if (!track) throw new DOMException('The stream has no track.', 'NotFoundError');
    return track;
  } catch (error) {
    throw new DeviceError(await explain(kind, error), { cause: error });
  }
}

async function explain(kind: DeviceKind, error: unknown): Promise<StartFailure> {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError': {
      const { state } = await navigator.permissions.query({ name: kind });
      return state === 'denied' ? 'permission-denied' : 'permission-needed';
    }
    case 'NotFoundError':
    case 'OverconstrainedError':
      return kind === 'camera' ? 'no-camera' : 'no-microphone';
    default:
      return 'device-in-use';
  }
}
