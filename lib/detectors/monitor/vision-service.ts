import type { FaceLandmarker, FaceLandmarkerResult } from '@mediapipe/tasks-vision';
import { distinctFaces } from '../../vision/distinct-faces';
import { boxAround } from '../../vision/face-box';
import { headPose } from '../../vision/head-pose';
import { mouthOpenRatio } from '../../vision/mouth';
import { changedRatio, lumaOf, pictureStatistics } from '../../vision/picture-statistics';
import { loadFaceLandmarker } from './load-face-landmarker';
import { NO_WEBGL, type Seen, type VisionReply, type VisionRequest } from './vision-protocol';
import type { WorkerScope } from './worker-scope';

/** A candidate and two visitors; more would change nothing. */
const MAX_FACES = 3;
/** Faces at webcam distance stay over 100 px wide, and the models look at 192² anyway: larger costs, smaller loses. */
const WIDTH = 480;
/** Pixels are picked, not averaged: averaging would hide the sensor noise that tells a live picture from a frozen one. */
const SAMPLE_WIDTH = 160;
const SAMPLE_HEIGHT = 120;

/** The vision worker: loads the model, says `ready`, then answers each frame. */
export async function serveVision(scope: WorkerScope): Promise<void> {
  const reply = (message: VisionReply) => scope.postMessage(message);
  try {
    if (!hasWebGl()) throw new Error(NO_WEBGL);
    const landmarker = await loadFaceLandmarker({ numFaces: MAX_FACES });
    const look = createLook(landmarker);
    // The first call sets up the graph and takes half a second; better now than on the first real frame.
    look(new OffscreenCanvas(WIDTH, (WIDTH * 3) / 4));
    scope.addEventListener('message', ({ data }: MessageEvent<VisionRequest>) => {
      try {
        reply({ type: 'seen', seen: look(data.frame) });
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

type Picture = VideoFrame | ImageBitmap | OffscreenCanvas;

function createLook(landmarker: FaceLandmarker): (picture: Picture) => Seen {
  const canvas = new OffscreenCanvas(WIDTH, (WIDTH * 3) / 4);
  const context = contextOf(canvas);
  const sampleContext = contextOf(new OffscreenCanvas(SAMPLE_WIDTH, SAMPLE_HEIGHT));
  sampleContext.imageSmoothingEnabled = false;
  let previous: Uint8Array | null = null;

  return (picture) => {
    const startedMs = performance.now();
    const aspect = aspectOf(picture);
    canvas.height = Math.round(WIDTH / aspect);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    sampleContext.drawImage(picture, 0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
    const luma = lumaOf(sampleContext.getImageData(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT).data);
    const changed = changedRatio(luma, previous);
    previous = luma;
    const people = describeFaces(landmarker.detectForVideo(canvas, startedMs), aspect);
    const elapsedMs = performance.now() - startedMs;
    return { ...people, ...pictureStatistics(luma), changedRatio: changed, elapsedMs };
  };
}

function describeFaces(result: FaceLandmarkerResult, aspect: number): Pick<Seen, 'faces' | 'pose' | 'mouthOpenRatio'> {
  const faces = distinctFaces(result.faceLandmarks.map(boxAround));
  const [largest] = faces;
  if (largest === undefined) return { faces: 0, pose: null, mouthOpenRatio: null };
  const matrix = result.facialTransformationMatrixes[largest];
  return {
    faces: faces.length,
    pose: matrix ? headPose(matrix.data) : null,
    mouthOpenRatio: mouthOpenRatio(result.faceLandmarks[largest] ?? [], aspect),
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
