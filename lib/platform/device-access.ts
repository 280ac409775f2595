import type { DeviceChoice } from '../db/schema';
import type { StartFailure } from '../session/machine';
import { CAMERA_CONSTRAINTS, MICROPHONE_CONSTRAINTS } from './device-constraints';

export type DeviceProblem = Extract<
  StartFailure,
  'permission-denied' | 'no-camera' | 'no-microphone' | 'device-in-use'
>;

export type DeviceAccess =
  | {
      readonly opened: true;
      readonly stream: MediaStream;
      /** Whether a chosen device was gone and the browser's default was taken instead. */
      readonly usedDefault: boolean;
    }
  | { readonly opened: false; readonly why: DeviceProblem };

export type MediaSource = Pick<MediaDevices, 'getUserMedia' | 'enumerateDevices'>;

const SYSTEM_DEFAULT: DeviceChoice = { cameraId: null, microphoneId: null };

/**
 * Asks for camera and microphone together, in one prompt, and opens them. The caller stops the stream.
 *
 * @throws what the browser says, if it is none of the known problems
 */
export async function openDevices(
  choice: DeviceChoice,
  devices: MediaSource = navigator.mediaDevices,
): Promise<DeviceAccess> {
  try {
    return { opened: true, stream: await devices.getUserMedia(constraintsFor(choice)), usedDefault: false };
  } catch (error) {
    if (nameOf(error) !== 'OverconstrainedError') return { opened: false, why: await problemOf(error, devices) };
  }
  // The chosen camera or microphone is gone.
  try {
    return { opened: true, stream: await devices.getUserMedia(constraintsFor(SYSTEM_DEFAULT)), usedDefault: true };
  } catch (error) {
    return { opened: false, why: await problemOf(error, devices) };
  }
}

function constraintsFor({ cameraId, microphoneId }: DeviceChoice): MediaStreamConstraints {
  return {
    video: { ...CAMERA_CONSTRAINTS, ...(cameraId && { deviceId: { exact: cameraId } }) },
    audio: { ...MICROPHONE_CONSTRAINTS, ...(microphoneId && { deviceId: { exact: microphoneId } }) },
  };
}

async function problemOf(error: unknown, devices: MediaSource): Promise<DeviceProblem> {
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission-denied';
    case 'NotReadableError':
    case 'AbortError':
      return 'device-in-use';
    case 'NotFoundError':
      return missingDevice(devices);
    default:
      throw error;
  }
}

/** The browser says only that something is missing. */
async function missingDevice(devices: MediaSource): Promise<DeviceProblem> {
  const present = await devices.enumerateDevices();
  if (!present.some(({ kind }) => kind === 'videoinput')) return 'no-camera';
  if (!present.some(({ kind }) => kind === 'audioinput')) return 'no-microphone';
  // Both are listed, yet one cannot be had: ask for them one by one.
  return (await canOpen(devices, { video: true })) ? 'no-microphone' : 'no-camera';
}

async function canOpen(devices: MediaSource, constraints: MediaStreamConstraints): Promise<boolean> {
  try {
    stopStream(await devices.getUserMedia(constraints));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** `unknown`: this browser does not tell; ask and see. */
export type DevicePermission = 'granted' | 'denied' | 'prompt' | 'unknown';

/** What the user has decided about camera and microphone together. */
export async function devicePermission(
  permissions: Pick<Permissions, 'query'> = navigator.permissions,
): Promise<DevicePermission> {
  try {
    const names = ['camera', 'microphone'] as const;
    const states = await Promise.all(names.map(async (name) => (await permissions.query({ name })).state));
    if (states.includes('denied')) return 'denied';
    return states.includes('prompt') ? 'prompt' : 'granted';
  } catch (error) {
    // Browsers that do not know these permission names reject them as a type error.
    if (error instanceof TypeError) return 'unknown';
    throw error;
  }
}
