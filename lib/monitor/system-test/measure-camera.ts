import type { DeviceChoice } from '../../db/schema';
import { type VisionWorker, watchCamera } from '../../detectors/monitor/camera';
import { DeviceError } from '../../detectors/monitor/open-device';
import { superviseWorker } from '../../detectors/monitor/supervised-worker';
import { CHECKS } from '../../system-test/checks';
import { createFrameCollector } from '../../system-test/collect-frames';
import type { Seen } from '../../vision/seen';
import { createClock } from '../clock';
import { wait } from '../wait';
import { loadWorker, TooSlow } from './load-worker';
import { createPictureProbe, type PictureProbe } from './picture-probe';
import type { TestListener } from './test-listener';

/** As often as a session looks when something happens. */
const FRAME_EVERY_MS = 125;
/** An open camera that shows nothing for this long is held by something else. */
const FIRST_FRAME_WITHIN_MS = 15_000;
/** Cameras adapt to the light and the focus when they are opened. */
const SETTLE_MS = 1500;
const LOOK_MS = 4000;

/**
 * Opens the camera and looks at it for some seconds, with the code and the models of a session. It is closed again
 * when the promise settles.
 *
 * @throws {DeviceError} if the camera or the models cannot be had
 * @throws {TooSlow}
 */
export async function measureCamera(devices: DeviceChoice, tell: TestListener, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const current = AbortSignal.any([signal, done.signal]);
  try {
    await measure(devices, tell, current);
  } finally {
    done.abort(new Error('It was measured.'));
  }
}

async function measure(devices: DeviceChoice, tell: TestListener, signal: AbortSignal): Promise<void> {
  const worker: VisionWorker = superviseWorker('/vision-worker.js', signal);
  await loadWorker(worker, signal);
  const frames = createFrameCollector();
  const firstFrame = Promise.withResolvers<void>();
  let probe: PictureProbe | null = null;
  let latest: Seen | null = null;
  let settled = false;

  await watchCamera({
    worker,
    deviceId: devices.cameraId,
    now: createClock(),
    frameEveryMs: () => FRAME_EVERY_MS,
    onFrame: () => firstFrame.resolve(),
    onTrack: (track) => {
      probe = createPictureProbe(track, signal);
      tell.cameraOpened(track);
    },
    onSeen: (seen) => {
      latest = seen;
      tell.saw(seen);
    },
    emit: (fact) => {
      if (settled && latest && fact.kind === 'face') frames.take(latest, fact.faces);
    },
    signal,
  });
  tell.instruct('look');
  await Promise.race([firstFrame.promise, wait(FIRST_FRAME_WITHIN_MS, signal).then(showsNothing)]);
  await wait(SETTLE_MS, signal);
  settled = true;
  const picture = await readProbe(probe, signal);
  report(tell, picture, frames.measured());
}

function showsNothing(): never {
  throw new DeviceError('device-in-use', { cause: 'The camera shows nothing.' });
}

async function readProbe(probe: PictureProbe | null, signal: AbortSignal) {
  probe?.start();
  await wait(LOOK_MS, signal);
  return probe?.read() ?? null;
}

function report(
  tell: TestListener,
  picture: ReturnType<PictureProbe['read']> | null,
  seen: ReturnType<ReturnType<typeof createFrameCollector>['measured']>,
): void {
  tell.judged('vision-speed', CHECKS['vision-speed'].judge({ medianFrameMs: seen?.medianFrameMs ?? null }));
  // A computer that analysed nothing in all this time is too slow for the rest of the camera's checks, too.
  if (seen === null || picture === null) throw new TooSlow('No frame was analysed.');
  tell.judged('camera-picture', CHECKS['camera-picture'].judge(picture));
  tell.judged('sharpness', CHECKS.sharpness.judge(picture));
  tell.judged('light', CHECKS.light.judge(seen.light));
  tell.judged('framing', CHECKS.framing.judge(seen.framing));
}
