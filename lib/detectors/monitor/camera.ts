import type { Fact } from '../../observations';
import { median } from '../../vision/median';
import { createRestPose } from '../../vision/rest-pose';
import { createFrameSource, type FrameSource } from './frame-source';
import { keepDevice } from './keep-device';
import type { SupervisedWorker } from './supervised-worker';
import type { Seen, VisionReply, VisionRequest } from './vision-protocol';

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
  readonly emit: (fact: Fact, at: number) => void;
  /** Called for each frame taken, before it is analysed; `at` is epoch ms. */
  readonly onFrame: (at: number) => void;
  readonly signal: AbortSignal;
}

/** About 5 frames a second: nothing that matters here happens faster, and it leaves the computer to the exam. */
const FRAME_EVERY_MS = 200;
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
export async function watchCamera({ worker, deviceId, now, emit, onFrame, signal }: CameraOptions): Promise<Camera> {
  const restPose = createRestPose();
  const timings: number[] = [];
  let source: FrameSource | null = null;
  let inFlightSince: number | null = null;
  let analysed = 0;
  let dropped = 0;
  let frameAt = now();

  worker.onReady = () => {
    inFlightSince = null;
  };
  worker.onReply = ({ seen }) => {
    if (inFlightSince === null || signal.aborted) return;
    const at = inFlightSince;
    inFlightSince = null;
    timings[analysed++ % TIMINGS_KEPT] = seen.elapsedMs;
    for (const fact of describe(seen, at)) emit(fact, at);
  };

  function describe(seen: Seen, at: number): readonly Fact[] {
    const { faces, mouthOpenRatio, lumaMean, lumaSpread, changedRatio } = seen;
    const pose = seen.pose ? restPose.relative(seen.pose, at) : null;
    return [
      { kind: 'picture', lumaMean, lumaSpread, changedRatio },
      { kind: 'face', faces, yawDeg: pose?.yawDeg ?? null, pitchDeg: pose?.pitchDeg ?? null, mouthOpenRatio },
    ];
  }

  async function tick(): Promise<void> {
    if (!worker.isReady()) return;
    if (inFlightSince !== null) {
      dropped += 1;
      if (now() - inFlightSince > STUCK_AFTER_MS) worker.restart('a frame took too long');
      return;
    }
    const at = now();
    inFlightSince = at;
    const frame = (await source?.take()) ?? null;
    if (frame === null) {
      inFlightSince = null;
      renewStalled(at);
      return;
    }
    frameAt = at;
    onFrame(at);
    worker.post({ type: 'see', frame }, [frame]);
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
        source = createFrameSource(track, trackSignal);
      },
      report: (state) => emit({ kind: 'camera', state }, now()),
    },
    signal,
  );
  const timer = setInterval(() => void tick(), FRAME_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  return {
    snapshot: async () => (await source?.snapshot()) ?? null,
    framesAnalysed: () => analysed,
    framesDropped: () => dropped,
    medianFrameMs: () => median(timings),
  };
}
