import type { Fact } from '../../observations';
import { createFrameReader } from '../../vision/frame-reader';
import { median } from '../../vision/median';
import type { Seen } from '../../vision/seen';
import { isVirtualCamera } from '../../vision/virtual-camera';
import { createFrameSource, type FrameSource } from './frame-source';
import { keepDevice } from './keep-device';
import type { RecentPictures } from './recent-pictures';
import type { SupervisedWorker } from './supervised-worker';
import type { VisionReply, VisionRequest } from './vision-protocol';

export type VisionWorker = SupervisedWorker<VisionRequest, VisionReply>;

export interface Camera {
  snapshot(): Promise<Blob | null>;
  readonly framesAnalysed: () => number;
  readonly framesDropped: () => number;
  readonly medianFrameMs: () => number | null;
}

export interface CameraOptions {
  readonly worker: VisionWorker;
  readonly deviceId: string | null;
  readonly now: () => number;
  /** Time from one frame to the next, asked anew each time. */
  readonly frameEveryMs: () => number;
  readonly emit: (fact: Fact, at: number) => void;
  /** Called for each frame taken, before it is analysed; `at` is epoch ms. */
  readonly onFrame: (at: number) => void;
  /** Gets each frame to keep a picture of it, where pictures are wanted. */
  readonly recent?: RecentPictures | null;
  /** For who tests the camera itself: the measurements behind the facts, and each track they are made on. */
  readonly onSeen?: (seen: Seen) => void;
  readonly onTrack?: (track: MediaStreamTrack) => void;
  readonly signal: AbortSignal;
}

/** How often to see whether the next frame is due. */
const TICK_EVERY_MS = 40;
/** A frame takes 20–100 ms; a worker that needs this long is not coming back. */
const STUCK_AFTER_MS = 5000;
/** A camera that is there delivers many frames a second; one that is silent for this long is opened anew. */
const STALLED_AFTER_MS = 3000;
/** Enough for a stable median. */
const TIMINGS_KEPT = 256;

/**
 * Opens the camera and emits what each analysed frame shows.
 *
 * @throws {DeviceError} if the camera cannot be opened.
 */
export async function watchCamera(options: CameraOptions): Promise<Camera> {
  const { worker, deviceId, now, frameEveryMs, emit, onFrame, signal } = options;
  const reader = createFrameReader();
  const timings: number[] = [];
  let source: FrameSource | null = null;
  let inFlightSince: number | null = null;
  let analysed = 0;
  let dropped = 0;
  const openedAt = now();
  let frameAt = openedAt;
  let triedAt = 0;
  let isLate = false;
  let virtual = false;

  worker.onReady = () => {
    inFlightSince = null;
  };
  worker.onReply = ({ seen }) => {
    if (inFlightSince === null || signal.aborted) return;
    const at = inFlightSince;
    inFlightSince = null;
    timings[analysed++ % TIMINGS_KEPT] = seen.elapsedMs;
    options.onSeen?.(seen);
    for (const fact of reader.read(seen, at)) emit(fact, at);
  };

  async function tick(): Promise<void> {
    const at = now();
    // Half a tick early is better than half a tick late.
    if (!worker.isReady() || at - triedAt < frameEveryMs() - TICK_EVERY_MS / 2) return;
    if (inFlightSince !== null) {
      if (!isLate) dropped += 1;
      isLate = true;
      if (at - inFlightSince > STUCK_AFTER_MS) worker.restart('a frame took too long');
      return;
    }
    triedAt = at;
    isLate = false;
    inFlightSince = at;
    const frame = (await source?.take()) ?? null;
    if (frame === null) {
      inFlightSince = null;
      renewStalled(at);
      return;
    }
    frameAt = at;
    onFrame(at);
    options.recent?.follow(frame, at);
    worker.post({ type: 'see', frame, atMs: at - openedAt }, [frame]);
  }

  function renewStalled(at: number): void {
    if (at - frameAt < STALLED_AFTER_MS) return;
    frameAt = at;
    console.warn('The camera delivers no frames: opening it anew');
    keeper.renew();
  }

  const keeper = await keepDevice(
    {
      kind: 'camera',
      deviceId,
      use: (track, trackSignal) => {
        frameAt = now();
        reader.cameraOpened();
        virtual = isVirtualCamera(track.label);
        source = createFrameSource(track, trackSignal);
        options.onTrack?.(track);
      },
      report: (state) => emit({ kind: 'camera', state, virtual }, now()),
    },
    signal,
  );
  const timer = setInterval(() => void tick(), TICK_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    snapshot: async () => (await source?.snapshot()) ?? null,
    framesAnalysed: () => analysed,
    framesDropped: () => dropped,
    medianFrameMs: () => median(timings),
  };
}
