import type { DeviceChoice } from '../../db/schema';
import { type VoiceWorker, watchMicrophone } from '../../detectors/monitor/microphone';
import { DeviceError } from '../../detectors/monitor/open-device';
import { superviseWorker } from '../../detectors/monitor/supervised-worker';
import { CHECKS } from '../../system-test/checks';
import { createSoundCollector } from '../../system-test/collect-sounds';
import { createClock } from '../clock';
import { wait } from '../wait';
import { loadWorker } from './load-worker';
import type { TestListener } from './test-listener';

/** Opening clicks, and headsets wake up. */
const SETTLE_MS = 600;
const QUIET_MS = 3000;
/** Time to read what to do, and to say it. */
const SPEAK_WITHIN_MS = 7000;
const LOOK_EVERY_MS = 100;

/**
 * Opens the microphone and listens for some seconds, with the code and the model of a session: first to the room, then
 * to the person. It is closed again when the promise settles.
 *
 * @throws {DeviceError} if the microphone or the model cannot be had
 * @throws {TooSlow}
 */
export async function measureMicrophone(devices: DeviceChoice, tell: TestListener, signal: AbortSignal): Promise<void> {
  const done = new AbortController();
  const current = AbortSignal.any([signal, done.signal]);
  try {
    await measure(devices, tell, current);
  } finally {
    done.abort(new Error('It was measured.'));
  }
}

async function measure(devices: DeviceChoice, tell: TestListener, signal: AbortSignal): Promise<void> {
  const worker: VoiceWorker = superviseWorker('/voice-worker.js', signal);
  await loadWorker(worker, signal);
  const sounds = createSoundCollector();
  let asked: 'nothing' | 'quiet' | 'speak' = 'nothing';

  await watchMicrophone({
    worker,
    deviceId: devices.microphoneId,
    now: createClock(),
    emit: () => undefined,
    onSound: () => undefined,
    onHeard: (heard, tookMs) => {
      if (asked !== 'nothing') sounds.take(heard, tookMs, asked);
    },
    signal,
  });
  tell.instruct('quiet');
  await wait(SETTLE_MS, signal);
  asked = 'quiet';
  await wait(QUIET_MS, signal);
  asked = 'speak';
  // A microphone without sound is not one to speak to.
  if (sounds.measured()?.microphone.silent === false) {
    tell.instruct('speak');
    for (let waited = 0; waited < SPEAK_WITHIN_MS && !sounds.heardVoice(); waited += LOOK_EVERY_MS)
      await wait(LOOK_EVERY_MS, signal);
  }
  report(tell, sounds.measured());
}

function report(tell: TestListener, heard: ReturnType<ReturnType<typeof createSoundCollector>['measured']>): void {
  // A microphone that is there delivers at least zeros: what delivers nothing is held by something else.
  if (heard === null) throw new DeviceError('device-in-use', { cause: 'The microphone delivers nothing.' });
  tell.judged('voice-speed', CHECKS['voice-speed'].judge(heard));
  tell.judged('room-noise', CHECKS['room-noise'].judge(heard.roomNoise));
  tell.judged('microphone', CHECKS.microphone.judge(heard.microphone));
}
