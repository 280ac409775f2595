// @ts-check

/** The browser's helper process that holds the device: no camera or microphone survives its end. */
const HOLDERS = { camera: 'video_capture.mojom.VideoCaptureService', microphone: 'audio.mojom.AudioService' };

/**
 * Takes camera or microphone away while they are in use: their tracks end as when a cable is pulled. The browser
 * starts a new helper for the next who asks, so the device is back at once. To keep it away, deny the permission
 * instead (device-permission.mjs).
 *
 * @param {import('./launch-browser.mjs').RunningBrowser} browser
 * @param {'camera' | 'microphone'} device
 * @returns {Promise<boolean>} whether it was in use
 */
export async function unplug({ session }, device) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const holder = processInfo.find(({ type }) => type === HOLDERS[device]);
  if (holder === undefined) return false;
  process.kill(holder.id, 'SIGKILL');
  return true;
}
