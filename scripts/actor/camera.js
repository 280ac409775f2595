// @ts-check
import { createPersonPainter } from './draw-person.js';
import { createRoom } from './draw-room.js';
import { LOOKS } from './looks.js';
import { poseAt } from './pose-at.js';
import { createSensorNoise } from './sensor-noise.js';

/** @typedef {import('./timeline.js').Timeline} Timeline */

export const FRAME = { width: 640, height: 480 };
const NOISE_SEED = 20;
/** Enough to leave the sensor's grain in the picture. */
const JPEG_QUALITY = 0.82;

/**
 * The webcam that films the actor. Runs in a browser page.
 *
 * @param {Timeline} timeline
 * @param {readonly number[]} mouthOpenRatios one per frame, for the people who speak
 * @param {number} frameMs duration of one frame
 * @returns {(index: number) => Promise<string>} one frame as a JPEG, in base64; ask in ascending order,
 *   without waiting if you like: encoding goes on beside drawing
 */
export function createCamera(timeline, mouthOpenRatios, frameMs) {
  const canvas = new OffscreenCanvas(FRAME.width, FRAME.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no 2D canvas');
  const drawRoom = createRoom(FRAME);
  const drawNoise = createSensorNoise(NOISE_SEED);
  const drawPerson = createPersonPainter(FRAME);
  /** @type {Promise<string> | null} */
  let last = null;
  return (index) => {
    const atMs = index * frameMs;
    const fault = timeline.lens.find(({ startMs, endMs }) => atMs >= startMs && atMs < endMs)?.state;
    if (fault === 'frozen' && last !== null) return last;
    if (fault === 'covered') drawCover(context);
    else drawRoom(context);
    for (const person of fault === 'covered' ? [] : timeline.people) {
      const pose = poseAt(person, atMs, mouthOpenRatios[index] ?? 0);
      if (isInView(pose)) drawPerson(context, LOOKS[person.look], pose);
    }
    drawNoise(context, FRAME, index);
    last = canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY }).then(toBase64);
    return last;
  };
}

/** A finger or a sticker: nearly black, never quite. @param {OffscreenCanvasRenderingContext2D} context */
function drawCover(context) {
  context.fillStyle = '#0d0908';
  context.fillRect(0, 0, FRAME.width, FRAME.height);
}

/** Shoulders reach further out than heads. @param {import('./draw-person.js').Pose} pose */
const isInView = ({ x, scale }) => x > -0.3 * scale && x < 1 + 0.3 * scale;

/** @param {Blob} blob @returns {Promise<string>} */
async function toBase64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return btoa(text);
}
