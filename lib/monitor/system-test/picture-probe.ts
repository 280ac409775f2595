import { fineDetailOf } from '../../vision/fine-detail';
import { median } from '../../vision/median';
import { lumaOf } from '../../vision/picture-statistics';

/** What can be told of a camera's picture without the models. Pictures are thrown away at once. */
export interface PictureProbe {
  /** Counts from here on. */
  start(): void;
  read(): {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly framesPerS: number | null;
    readonly sharpnessRatio: number | null;
  };
}

const LOOK_EVERY_MS = 500;
/** The middle of the picture, where the face is, and not the background that some cameras blur on purpose. */
const MIDDLE_RATIO = 0.5;
/** Four camera pixels in one at 640×480, each way: takes the sensor's noise off and leaves the detail of a face. */
const WIDTH = 80;
const HEIGHT = 60;

/** Reads a camera track in a visible page until the signal aborts. */
export function createPictureProbe(track: MediaStreamTrack, signal: AbortSignal): PictureProbe {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = new MediaStream([track]);
  // It is refused when the test stops before it has begun to play.
  void video.play().catch(() => undefined);
  const context = new OffscreenCanvas(WIDTH, HEIGHT).getContext('2d', { willReadFrequently: true });
  if (context) context.imageSmoothingQuality = 'high';
  const seen: number[] = [];
  let startedMs = performance.now();
  let framesBefore = 0;
  const timer = setInterval(() => {
    const sharpnessRatio = context && sharpnessIn(video, context);
    if (sharpnessRatio !== null) seen.push(sharpnessRatio);
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    video.srcObject = null;
  });

  const frames = () => video.getVideoPlaybackQuality().totalVideoFrames;
  return {
    start() {
      startedMs = performance.now();
      framesBefore = frames();
      seen.length = 0;
    },
    read() {
      const counted = frames() - framesBefore;
      const framesPerS = (counted * 1000) / (performance.now() - startedMs);
      return {
        widthPx: video.videoWidth,
        heightPx: video.videoHeight,
        framesPerS: counted > 0 ? framesPerS : null,
        sharpnessRatio: median(seen),
      };
    },
  };
}

function sharpnessIn(video: HTMLVideoElement, context: OffscreenCanvasRenderingContext2D): number | null {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return null;
  const [width, height] = [video.videoWidth * MIDDLE_RATIO, video.videoHeight * MIDDLE_RATIO];
  context.drawImage(video, width / 2, height / 2, width, height, 0, 0, WIDTH, HEIGHT);
  return fineDetailOf(lumaOf(context.getImageData(0, 0, WIDTH, HEIGHT).data), WIDTH);
}
