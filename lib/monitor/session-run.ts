import type { SessionHealth, SessionRow } from '../db/schema';
import { applyToSession, closeOpenViolations, recordHeartbeat } from '../db/sessions';
import { type Camera, type VisionWorker, watchCamera } from '../detectors/monitor/camera';
import { type Microphone, type VoiceWorker, watchMicrophone } from '../detectors/monitor/microphone';
import { DeviceError } from '../detectors/monitor/open-device';
import { superviseWorker } from '../detectors/monitor/supervised-worker';
import { NO_WEBGL } from '../detectors/monitor/vision-protocol';
import { type Change, createRuleEngine } from '../engine/rule-engine';
import type { MonitorStatus } from '../messages';
import type { Fact, Observation } from '../observations';
import type { StartFailure } from '../session/machine';
import { createPulse, type Pulse } from './pulse';
import { createRecorder } from './recorder';
import { createSampler } from './sampler';
import { createStatus } from './status';

/** One session being monitored: detectors → rules → recorder. */
export interface SessionRun {
  readonly sessionId: string;
  status(): MonitorStatus;
  /** Takes a fact that was seen elsewhere; `at` is epoch ms. */
  observe(fact: Fact, at: number): void;
  /** Ends the session; resolves when everything is on disk. */
  end(by: 'user' | 'tab-closed'): Promise<void>;
}

const BEAT_EVERY_MS = 1000;
/** An open camera that shows nothing for this long is held by something else. */
const FIRST_FRAME_WITHIN_MS = 15_000;

/** Starts monitoring. `onChange` is called when the status has changed, `onOver` when the session is over. */
export function runSession(row: SessionRow, onChange: () => void, onOver: () => void): SessionRun {
  const abort = new AbortController();
  const { signal } = abort;
  const now = createClock();
  const status = createStatus(row);
  const sampler = createSampler(row.id);
  const engine = createRuleEngine(row.rules);
  const recorder = createRecorder({
    sessionId: row.id,
    snapshot: async () => (row.keepPictures ? ((await camera?.snapshot()) ?? null) : null),
    onError: (error) => {
      console.error('Could not store what was observed', error);
      status.storageFailed();
      onChange();
    },
  });
  const vision: VisionWorker = superviseWorker('/vision-worker.js', signal);
  const voice: VoiceWorker = superviseWorker('/voice-worker.js', signal);
  const waiting: { readonly fact: Fact; readonly at: number }[] = [];
  let startedAt = row.startedAt;
  let pulse: Pulse | null = null;
  let camera: Camera | null = null;
  let microphone: Microphone | null = null;
  let everFullscreen = false;

  function observe(fact: Fact, at: number): void {
    // The session's time begins with its first frame; what is known before that is true from then on.
    if (startedAt === null) {
      waiting.push({ fact, at });
      return;
    }
    if (fact.kind === 'fullscreen') everFullscreen ||= fact.active;
    const atMs = Math.max(0, Math.min(at, now()) - startedAt);
    const observation = {
      ...fact,
      ...(fact.kind === 'fullscreen' ? { entered: everFullscreen } : {}),
      atMs,
    } as Observation;
    const finished = sampler.take(observation);
    if (finished) recorder.sample(finished);
    apply(engine.observe(observation));
    if (status.observed(observation)) onChange();
  }

  function apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    recorder.record(changes);
    status.changed(changes);
    onChange();
  }

  async function begin(at: number): Promise<void> {
    startedAt = row.startedAt ?? at;
    // Monitoring that is taken up again has not seen anything since the last sign of life.
    pulse = createPulse(row.startedAt === null ? at : row.lastHeartbeatAt, observe);
    for (const { fact, at: seenAt } of waiting.splice(0)) observe(fact, seenAt);
    const timer = setInterval(beat, BEAT_EVERY_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    status.progressed(await applyToSession(row.id, { type: 'first-frame', at }));
    onChange();
  }

  function beat(): void {
    pulse?.beat(now());
    recordHeartbeat(row.id, now(), health()).catch((error) => console.error('No heartbeat', error));
  }

  function health(): SessionHealth {
    return {
      framesAnalysed: row.health.framesAnalysed + (camera?.framesAnalysed() ?? 0),
      framesDropped: row.health.framesDropped + (camera?.framesDropped() ?? 0),
      medianFrameMs: camera?.medianFrameMs() ?? row.health.medianFrameMs,
      voiceFrames: row.health.voiceFrames + (microphone?.voiceFrames() ?? 0),
      workerRestarts: row.health.workerRestarts + vision.restarts() + voice.restarts(),
    };
  }

  async function start(): Promise<void> {
    if (row.startedAt !== null) await closeOpenViolations(row.id, row.lastHeartbeatAt - row.startedAt);
    await Promise.all([vision.ready, voice.ready]).catch((error) =>
      fail(String(error).includes(NO_WEBGL) ? 'no-graphics' : 'models-failed', error),
    );
    // Models first: the camera's light goes on when there is somebody to look.
    const onSound = (at: number) => pulse?.heardSound(at);
    const onFrame = (at: number) => {
      if (pulse === null) void begin(at);
      else pulse.sawFrame(at);
    };
    [microphone, camera] = await Promise.all([
      watchMicrophone({ worker: voice, deviceId: row.devices.microphoneId, now, emit: observe, onSound, signal }),
      watchCamera({ worker: vision, deviceId: row.devices.cameraId, now, emit: observe, onFrame, signal }),
    ]);
    setTimeout(() => {
      if (pulse === null) void giveUp(new DeviceError('device-in-use', { cause: 'The camera shows nothing.' }));
    }, FIRST_FRAME_WITHIN_MS);
  }

  function fail(failure: StartFailure, cause: unknown): never {
    throw new DeviceError(failure, { cause });
  }

  async function giveUp(error: unknown): Promise<void> {
    if (signal.aborted) return;
    console.error('The session could not begin', error);
    const failure = error instanceof DeviceError ? error.failure : 'monitor-failed';
    status.progressed(await applyToSession(row.id, { type: 'failed', at: now(), failure }));
    over();
  }

  function over(): void {
    abort.abort(new Error('The session is over.'));
    onChange();
    onOver();
  }

  start().catch(giveUp);

  return {
    sessionId: row.id,
    status: status.current,
    observe,
    async end(by) {
      const at = now();
      if (startedAt !== null) apply(engine.finish(at - startedAt));
      await recorder.settled();
      if (startedAt !== null) await recordHeartbeat(row.id, at, health());
      status.progressed(await applyToSession(row.id, { type: 'ended', at, by }));
      over();
    },
  };
}

/** Epoch ms that never go back, whatever happens to the computer's clock. */
function createClock(): () => number {
  let last = 0;
  return () => {
    last = Math.max(last, Date.now());
    return last;
  };
}
