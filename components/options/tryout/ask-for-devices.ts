import type { DeviceChoice } from '../../../lib/db/schema';
import { DeviceError } from '../../../lib/detectors/monitor/open-device';
import { devicePermission, openDevices, stopStream } from '../../../lib/platform/device-access';

/**
 * Makes sure that camera and microphone may be used: one question for both, where there is one to be asked, and before
 * the models are loaded for nothing.
 *
 * @throws {DeviceError} if they may not, or cannot
 */
export async function askForDevices(devices: DeviceChoice): Promise<void> {
  if ((await devicePermission()) === 'granted') return;
  const access = await openDevices(devices);
  if (!access.opened) throw new DeviceError(access.why, { cause: 'Asked before the try-out.' });
  stopStream(access.stream);
}
