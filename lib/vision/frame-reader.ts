import type { Fact } from '../observations';
import type { Eyes } from './eyes';
import { type Box, cutRatio, heightOf, overlapRatio, sharedRatio } from './face-box';
import { createFacePictures } from './face-pictures';
import { createLipMotion } from './lip-motion';
import { lookDirection } from './look-direction';
import { createRecentMedian } from './recent-median';
import { createRepeatedPictures } from './repeated-pictures';
import { createRestPose } from './rest-pose';
import type { Seen, SeenFace } from './seen';
import { createSteadyFace } from './steady-face';

/** Turns what the vision worker measures, frame by frame, into facts. Time is an input. */
export interface FrameReader {
  read(seen: Seen, atMs: number): readonly Fact[];
  /** The camera was opened (again): what it showed before is no measure for what it shows from now on. */
  cameraOpened(): void;
}

/** So much of a picture changes at once only when the camera is moved, the light is switched, or a film is cut. */
const CUT_RATIO = 0.4;
/**
 * In a cut between two dark or two bright pictures less changes; but then somebody else's face is at another place, or of
 * another size. Whoever walks out of the picture or throws their head about changes a fifth of it from frame to frame.
 */
const SMALL_CUT_RATIO = 0.25;
/** Of the area that the faces before and after it cover together, they share less than this. */
const SMALL_CUT_SHARED_RATIO = 0.6;
/** A new face may be found a moment after the cut only. */
const SMALL_CUT_WITHIN_MS = 1000;
/** Whoever was gone for this long sits down anew, perhaps differently. */
const GONE_MS = 5000;
/** A body's outline flickers at the edges of the picture. */
const PERSON_SEEN_OVER_MS = 1000;
/** Irises are small and slip; eyes that really move stay for longer. */
const EYES_SEEN_OVER_MS = 500;
/** In lower faces, of the picture's height, an iris is two or three pixels wide, and its place a guess. */
const EYES_SEEN_FROM_HEIGHT_RATIO = 0.25;
/** Between two frames a head keeps at least this of its place. */
const SAME_PERSON_OVERLAP_RATIO = 0.3;
/** In a face turned or cut further than this, half of the mouth is guessed. */
const MOUTH_SEEN_WITHIN_YAW_DEG = 50;
const MOUTH_SEEN_UP_TO_CUT_RATIO = 0.2;

export function createFrameReader(): FrameReader {
  const pictures = createFacePictures();
  let repeats = createRepeatedPictures();
  const eyesYaw = createRecentMedian(EYES_SEEN_OVER_MS);
  const eyesPitch = createRecentMedian(EYES_SEEN_OVER_MS);
  let restPose = createRestPose();
  let lips = createLipMotion();
  let steadiness = createSteadyFace();
  const body = createRecentMedian(PERSON_SEEN_OVER_MS);
  let faceAtMs = 0;
  let smallCutAtMs = Number.NEGATIVE_INFINITY;
  let followed: Box | null = null;

  function startAnew(): void {
    followed = null;
    restPose = createRestPose();
    lips = createLipMotion();
    steadiness = createSteadyFace();
  }

  function watchForCuts(changedRatio: number, faces: readonly SeenFace[], atMs: number): void {
    if (changedRatio > CUT_RATIO) startAnew();
    if (changedRatio > SMALL_CUT_RATIO) smallCutAtMs = atMs;
    if (followed === null || faces.length === 0 || atMs - smallCutAtMs > SMALL_CUT_WITHIN_MS) return;
    const before = followed;
    if (!faces.some(({ box }) => sharedRatio(box, before) > SMALL_CUT_SHARED_RATIO)) startAnew();
  }

  function readEyes({ box, eyes }: SeenFace, atMs: number): Eyes | null {
    const isSeen = eyes !== null && heightOf(box) >= EYES_SEEN_FROM_HEIGHT_RATIO;
    const yawDeg = eyesYaw.follow(isSeen ? eyes.yawDeg : null, atMs);
    const pitchDeg = eyesPitch.follow(isSeen ? eyes.pitchDeg : null, atMs);
    return isSeen && yawDeg !== null && pitchDeg !== null ? { yawDeg, pitchDeg } : null;
  }

  function readPose(face: SeenFace, atMs: number) {
    const eyes = readEyes(face, atMs);
    if (!face.pose) return { yawDeg: null, pitchDeg: null, lookYawDeg: null, lookPitchDeg: null };
    const relative = restPose.relative({ head: face.pose, eyes }, atMs);
    const look = lookDirection(relative);
    const { yawDeg, pitchDeg } = relative.head;
    return { yawDeg, pitchDeg, lookYawDeg: look.yawDeg, lookPitchDeg: look.pitchDeg };
  }

  function readFace(face: SeenFace, atMs: number) {
    if (atMs - faceAtMs > GONE_MS) startAnew();
    faceAtMs = atMs;
    followed = face.box;
    const faceCutRatio = cutRatio(face.box);
    const isSteady = steadiness.follow(heightOf(face.box), atMs);
    const isMouthSeen =
      isSteady &&
      Math.abs(face.pose?.yawDeg ?? 90) <= MOUTH_SEEN_WITHIN_YAW_DEG &&
      faceCutRatio <= MOUTH_SEEN_UP_TO_CUT_RATIO;
    const mouthOpenRatio = isMouthSeen ? face.mouthOpenRatio : null;
    return {
      ...readPose(face, atMs),
      mouthOpenRatio,
      lipMotionPerS: lips.follow(mouthOpenRatio, atMs),
      faceHeightRatio: heightOf(face.box),
      faceCutRatio,
    };
  }

  return {
    cameraOpened() {
      // A program that plays a film as camera begins it anew each time it is opened: that is no loop.
      repeats = createRepeatedPictures();
    },
    read(seen, atMs) {
      const { lumaMean, lumaSpread, clippedRatio, changedRatio, personRatio } = seen;
      const people = pictures.people(seen.faces, atMs);
      watchForCuts(seen.cutRatio ?? 0, people, atMs);
      const person = personAmong(people, followed);
      const repeatedRatio = repeats.follow(seen.fingerprint, atMs);
      return [
        { kind: 'picture', lumaMean, lumaSpread, clippedRatio, changedRatio, repeatedRatio },
        {
          kind: 'face',
          faces: people.length,
          personRatio: body.follow(person ? null : personRatio, atMs),
          ...(person ? readFace(person, atMs) : NO_FACE),
        },
      ];
    },
  };
}

/** A visitor who comes nearer than the person does not become the person: the face is followed from frame to frame. */
function personAmong(faces: readonly SeenFace[], followed: Box | null): SeenFace | undefined {
  const same = followed && faces.find(({ box }) => overlapRatio(box, followed) > SAME_PERSON_OVERLAP_RATIO);
  return same ?? faces[0];
}

const NO_FACE = {
  yawDeg: null,
  pitchDeg: null,
  lookYawDeg: null,
  lookPitchDeg: null,
  mouthOpenRatio: null,
  lipMotionPerS: null,
  faceHeightRatio: null,
  faceCutRatio: null,
};
