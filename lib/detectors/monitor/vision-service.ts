import type { FaceLandmarker } from '@mediapipe/tasks-vision';
import { createCloserLook } from '../../vision/closer-look';
import { MAX_FACES } from '../../vision/max-faces';
import { fingerprintOf, lumaOf, pictureChange, pictureStatistics } from '../../vision/picture-statistics';
import type { Seen } from '../../vision/seen';
import { describeFaces } from './describe-faces';
import { createPartFinder, type FindInPart, type Picture } from './find-in-part';
import { loadFaceLandmarker } from './load-face-landmarker';
import { loadPersonSegmenter } from './load-person-segmenter';
import { createMeasurePerson, type MeasurePerson } from './measure-person';
import { NO_WEBGL, type VisionReply, type VisionRequest } from './vision-protocol';
import type { WorkerScope } from './worker-scope';

/** Faces at webcam distance stay over 100 px wide, and the models look at 192² anyway: larger costs, smaller loses. */
const WIDTH = 480;
/** Pixels are picked, not averaged: averaging would hide the sensor noise that tells a live picture from a frozen one. */
const SAMPLE_WIDTH = 160;
const SAMPLE_HEIGHT = 120;

/** The vision worker: loads the models, says `ready`, then answers each frame. */
export async function serveVision(scope: WorkerScope): Promise<void> {
  const reply = (message: VisionReply) => scope.postMessage(message);
  try {
    if (!hasWebGl()) throw new Error(NO_WEBGL);
    // One after the other: all load the same runtime, which does not expect that.
    const landmarker = await loadFaceLandmarker({ numFaces: MAX_FACES, runningMode: 'VIDEO' });
    const partLandmarker = await loadFaceLandmarker({ numFaces: MAX_FACES, runningMode: 'IMAGE' });
    const findInPart = createPartFinder(partLandmarker);
    const look = createLook(landmarker, findInPart, createMeasurePerson(await loadPersonSegmenter()));
    // The first calls set up the graphs and take half a second; better now than on the first real frame.
    const blank = new OffscreenCanvas(WIDTH, (WIDTH * 3) / 4);
    look(blank, 0);
    findInPart(blank, { left: 0, width: 1 }, 4 / 3);
    let lastMs = 0;
    scope.addEventListener('message', ({ data }: MessageEvent<VisionRequest>) => {
      try {
        // MediaPipe refuses a time that does not rise.
        lastMs = Math.max(lastMs + 1, data.atMs);
        reply({ type: 'seen', seen: look(data.frame, lastMs) });
      } finally {
        data.frame.close();
      }
    });
    reply({ type: 'ready' });
  } catch (error) {
    reply({ type: 'failed', message: String(error) });
  }
}

/** MediaPipe takes pictures in through WebGL, whatever it computes with. */
function hasWebGl(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  // Browsers allow a worker few of these.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

type Look = (picture: Picture, atMs: number) => Seen;

function createLook(landmarker: FaceLandmarker, findInPart: FindInPart, measurePerson: MeasurePerson): Look {
  const closer = createCloserLook();
  const canvas = new OffscreenCanvas(WIDTH, (WIDTH * 3) / 4);
  const context = contextOf(canvas);
  const sampleContext = contextOf(new OffscreenCanvas(SAMPLE_WIDTH, SAMPLE_HEIGHT));
  sampleContext.imageSmoothingEnabled = false;
  let previous: Uint8Array | null = null;

  return (picture, atMs) => {
    const startedMs = performance.now();
    const aspect = aspectOf(picture);
    canvas.height = Math.round(WIDTH / aspect);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    sampleContext.drawImage(picture, 0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
    const luma = lumaOf(sampleContext.getImageData(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT).data);
    const change = pictureChange(luma, previous);
    previous = luma;
    const near = describeFaces(landmarker.detectForVideo(canvas, atMs), aspect);
    const faces = closer.follow(near, atMs, (part) => findInPart(picture, part, aspect));
    const personRatio = faces.length === 0 ? measurePerson(canvas, atMs) : null;
    const picturePart = { ...pictureStatistics(luma), ...change, fingerprint: fingerprintOf(luma), aspect };
    return { faces, personRatio, ...picturePart, elapsedMs: performance.now() - startedMs };
  };
}

function aspectOf(picture: Picture): number {
  return 'displayWidth' in picture ? picture.displayWidth / picture.displayHeight : picture.width / picture.height;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  // Everything drawn is read back at once; on a GPU canvas each read would wait for the GPU.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives workers no 2D canvas.');
  return context;
}
