import type { DeviceChoice, SessionHealth } from '../db/schema';
import { type Camera, type VisionWorker, watchCamera } from '../detectors/monitor/camera';
import { type Microphone, SAMPLE_RATE, type VoiceWorker, watchMicrophone } from '../detectors/monitor/microphone';
import { DeviceError } from '../detectors/monitor/open-device';
import { createRecentPictures, type TakenPicture } from '../detectors/monitor/recent-pictures';
import { superviseWorker } from '../detectors/monitor/supervised-worker';
import { NO_WEBGL } from '../detectors/monitor/vision-protocol';
import type { Fact } from '../observations';
import { wavOf } from '../voice/wav';

/** Camera and microphone with their workers, for one session. */
export interface Senses {
  /**
   * Resolves when both are open, with the models loaded before.
   *
   * @throws {DeviceError} if one cannot be had
   */
  readonly opened: Promise<void>;
  /** A small JPEG of what the camera shows now. */
  snapshot(): Promise<Blob | null>;
  /** Smaller ones of the seconds before `now` (epoch ms), oldest first; none unless they are kept. */
  recentPictures(now: number): Promise<readonly TakenPicture[]>;
  /** The last seconds of sound, as a WAV file, and how long it is; `null` unless they are kept. */
  recentSound(): Promise<RecentClip | null>;
  /** How well things have been watched, counted on from `before`. */
  health(before: SessionHealth): SessionHealth;
}

export interface RecentClip {
  readonly sound: Blob;
  readonly lengthMs: number;
}

export interface SensesOptions {
  readonly devices: DeviceChoice;
  readonly now: () => number;
  /** Time from one camera frame to the next, asked anew each time. */
  readonly frameEveryMs: () => number;
  /** Whether pictures of the last seconds are kept in memory. */
  readonly keepsPictures: boolean;
  /** Whether the last seconds of sound are. */
  readonly keepsSound: boolean;
  readonly emit: (fact: Fact, at: number) => void;
  readonly onFrame: (at: number) => void;
  readonly onSound: (at: number) => void;
  readonly signal: AbortSignal;
}

/** Long enough for a sentence and what led to it. */
const CLIP_MS = 6000;

export function openSenses({
  devices,
  frameEveryMs,
  keepsPictures,
  keepsSound,
  onFrame,
  onSound,
  ...common
}: SensesOptions): Senses {
  const vision: VisionWorker = superviseWorker('/vision-worker.js', common.signal);
  const voice: VoiceWorker = superviseWorker('/voice-worker.js', common.signal);
  const recent = keepsPictures ? createRecentPictures() : null;
  let camera: Camera | null = null;
  let microphone: Microphone | null = null;

  async function open(): Promise<void> {
    // Models first: the camera's light goes on when there is somebody to look.
    await Promise.all([vision.ready, voice.ready]).catch(explainLoading);
    [microphone, camera] = await Promise.all([
      watchMicrophone({
        ...common,
        worker: voice,
        deviceId: devices.microphoneId,
        onSound,
        keepMs: keepsSound ? CLIP_MS : 0,
      }),
      watchCamera({ ...common, worker: vision, deviceId: devices.cameraId, frameEveryMs, onFrame, recent }),
    ]);
  }

  return {
    opened: open(),
    snapshot: async () => (await camera?.snapshot()) ?? null,
    recentPictures: async (now) => (await recent?.list(now)) ?? [],
    async recentSound() {
      const samples = keepsSound ? ((await microphone?.clip()) ?? null) : null;
      if (samples === null || samples.length === 0) return null;
      const sound = new Blob([wavOf(samples, SAMPLE_RATE)], { type: 'audio/wav' });
      return { sound, lengthMs: (1000 * samples.length) / SAMPLE_RATE };
    },
    health: (before) => ({
      framesAnalysed: before.framesAnalysed + (camera?.framesAnalysed() ?? 0),
      framesDropped: before.framesDropped + (camera?.framesDropped() ?? 0),
      medianFrameMs: camera?.medianFrameMs() ?? before.medianFrameMs,
      voiceFrames: before.voiceFrames + (microphone?.voiceFrames() ?? 0),
      workerRestarts: before.workerRestarts + vision.restarts() + voice.restarts(),
    }),
  };
}

/**
 * What it means to the user that a worker does not get ready.
 *
 * @throws {DeviceError}
 */
export function explainLoading(error: unknown): never {
  const failure = String(error).includes(NO_WEBGL) ? 'no-graphics' : 'models-failed';
  throw new DeviceError(failure, { cause: error });
}
