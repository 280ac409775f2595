// @ts-check
import { bodyMesh } from './person/body-shape.js';
import { earMesh } from './person/ear-shape.js';
import { PAINTED } from './person/face-paint.js';
import { createFaceTexture } from './person/face-texture.js';
import { ActorGraphicsError, createMaterial, createPart } from './person/gl-part.js';
import { drawGlasses } from './person/glasses.js';
import { hairMesh } from './person/hair-shape.js';
import { headMesh } from './person/head-shape.js';
import { joinMeshes } from './person/mesh.js';
import { BODY_SHADER, HAIR_SHADER, SKIN_SHADER } from './person/shaders.js';
import { turnMatrix } from './person/turn.js';

/** @typedef {import('./looks.js').Look} Look */

/**
 * One moment of a person. `x`, `y` place the middle of the head, as shares of the picture's width and height;
 * `scale` 1 is someone sitting at arm's length from a laptop. Angles: see turnMatrix. Expression: see face-paint.
 * @typedef {{ x: number, y: number, scale: number, yawDeg: number, pitchDeg: number, rollDeg: number, breathRatio: number }
 *   & import('./person/face-paint.js').Expression} Pose
 */

/** Half a head's width, as a share of the picture's height, at scale 1. */
const UNIT_RATIO = 0.148;
/** Heads turn and nod about the top of the neck. */
const HEAD_PIVOT = [0, 0.75, -0.35];
const BODY_PIVOT = [0, 3, -0.3];
/** A breath lifts the shoulders by this many head units. */
const BREATH_LIFT = 0.035;
const STRAIGHT = { yawDeg: 0, pitchDeg: 0, rollDeg: 0 };

/**
 * Prepares to draw people, at the given picture size.
 *
 * @param {{ width: number, height: number }} frame pixels
 * @returns {(target: OffscreenCanvasRenderingContext2D, look: Look, pose: Pose) => void}
 * @throws {ActorGraphicsError} when the browser has no WebGL 2
 */
export function createPersonPainter(frame) {
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  const gl = canvas.getContext('webgl2', { antialias: false });
  if (gl === null) throw new ActorGraphicsError('This browser has no WebGL 2');
  gl.enable(gl.DEPTH_TEST);
  gl.frontFace(gl.CW);
  const parts = createParts(gl);
  /** @type {Map<Look, ReturnType<typeof createFaceTexture>>} */
  const faces = new Map();
  return (target, look, pose) => {
    const wearFace = faces.get(look) ?? createFaceTexture(gl, look);
    faces.set(look, wearFace);
    wearFace(pose);
    gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
    drawParts(gl, parts, look, pose, frame);
    // Half a pixel off: the smoothing rounds off the jagged edges, at the sharpness of a webcam. Far cheaper than antialiasing.
    target.drawImage(canvas, 0.5, 0.5);
    if (look.glasses !== null) drawGlasses(target, look.glasses, headPlacement(pose, frame));
  };
}

/** @param {WebGL2RenderingContext} gl */
function createParts(gl) {
  return {
    skin: createMaterial(gl, SKIN_SHADER),
    hair: createMaterial(gl, HAIR_SHADER),
    cloth: createMaterial(gl, BODY_SHADER),
    head: createPart(gl, joinMeshes([headMesh(), earMesh(-1), earMesh(1)])),
    body: createPart(gl, bodyMesh()),
    short: createPart(gl, hairMesh('short')),
    long: createPart(gl, hairMesh('long')),
  };
}

/**
 * @param {WebGL2RenderingContext} gl @param {ReturnType<typeof createParts>} parts
 * @param {Look} look @param {Pose} pose @param {{ width: number, height: number }} frame
 */
function drawParts(gl, parts, look, pose, frame) {
  const head = headPlacement(pose, frame);
  const lift = pose.breathRatio * BREATH_LIFT * head.unitPx;
  const bodyTurn = turnMatrix({ ...STRAIGHT, yawDeg: pose.yawDeg * 0.25 });
  const body = {
    ...head,
    turn: bodyTurn,
    pivot: BODY_PIVOT,
    centrePx: [head.centrePx[0] ?? 0, (head.centrePx[1] ?? 0) - lift],
  };
  const colours = { skin: rgb(look.skin), shirt: rgb(look.shirt), collar: rgb(look.collar) };
  gl.enable(gl.CULL_FACE);
  parts.body(parts.cloth, { ...body, ...colours, softness: 0.2, jawDrop: 0 });
  const jawDrop = 0.13 * pose.mouthOpenRatio;
  parts.head(parts.skin, { ...head, painted: Object.values(PAINTED), softness: 0.32, jawDrop });
  // Of loose hair one sees the inside, too.
  gl.disable(gl.CULL_FACE);
  parts[look.hairStyle](parts.hair, { ...head, tint: rgb(look.hair), softness: 0.1, jawDrop: 0 });
}

/** @param {Pose} pose @param {{ width: number, height: number }} frame */
function headPlacement(pose, { width, height }) {
  const unitPx = UNIT_RATIO * height * pose.scale;
  return {
    turn: turnMatrix(pose),
    pivot: HEAD_PIVOT,
    centrePx: [pose.x * width, pose.y * height],
    frame: [width, height],
    unitPx,
  };
}

/** @param {string} hex #rrggbb @returns {number[]} 0..1 */
const rgb = (hex) => [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
