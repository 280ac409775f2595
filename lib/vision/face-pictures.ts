import { type Box, centreOf, heightOf, sharedRatio } from './face-box';
import type { SeenFace } from './seen';

/** Tells pictures of faces (a poster, a photo on the wall) from people. Time is an input. */
export interface FacePictures {
  /** The faces that may be people: all but those found to be pictures. Largest first, as they came. */
  people(faces: readonly SeenFace[], atMs: number): readonly SeenFace[];
}

/**
 * Nobody keeps this still for so long: in recordings of people who sit and read, heads move by 7 % of their height and
 * 10° within 20 s; the landmarks of a picture with sensor noise move by less than 2.5 % and 2°.
 */
const STILL_FOR_MS = 20_000;
const MAX_SHIFT_RATIO = 0.03;
const MAX_TURN_DEG = 4;
/** The smaller a face, the more its measured turn jumps about: by 8° where it is a tenth of the picture high. */
const TURN_NOISE_DEG_HEIGHT = 0.9;
/** A face that is not found for this long was not still all the time. */
const LONGEST_MISS_MS = 3000;
/** Of the area that two boxes cover, the share that both do: a face that moves leaves its place. */
const SAME_PLACE_RATIO = 0.7;
/** Of the values in that time, the outermost are landmarks that slipped. */
const TRIMMED_RATIO = 0.05;
/** Enough for any wall; the place seen longest ago is given up. */
const MAX_PLACES = 24;

interface Sighting {
  readonly atMs: number;
  readonly face: SeenFace;
}

/** Where a face is seen that is not the largest: that one is the person's, unless it is known to be a picture. */
interface Place {
  readonly box: Box;
  readonly sinceMs: number;
  readonly sightings: readonly Sighting[];
  readonly isPicture: boolean;
}

export function createFacePictures(): FacePictures {
  let places: readonly Place[] = [];

  const placeOf = ({ box }: SeenFace) => places.find((place) => sharedRatio(place.box, box) > SAME_PLACE_RATIO);

  function seenAgain(place: Place | undefined, face: SeenFace, atMs: number): Place {
    const lastMs = place?.sightings.at(-1)?.atMs ?? atMs;
    if (place?.isPicture) return place;
    if (!place || atMs - lastMs > LONGEST_MISS_MS) return newPlace(face, atMs);
    const sightings = [...place.sightings.filter((seen) => atMs - seen.atMs <= STILL_FOR_MS), { atMs, face }];
    return { ...place, sightings, isPicture: atMs - place.sinceMs >= STILL_FOR_MS && isStill(sightings) };
  }

  return {
    people(faces, atMs) {
      const people: SeenFace[] = [];
      for (const [index, face] of faces.entries()) {
        const known = placeOf(face);
        const place = index > 0 ? seenAgain(known, face, atMs) : known?.isPicture ? known : null;
        if (place) places = [place, ...places.filter((other) => other !== known)].slice(0, MAX_PLACES);
        if (!place?.isPicture) people.push(face);
      }
      return people;
    },
  };
}

function newPlace(face: SeenFace, atMs: number): Place {
  return { box: face.box, sinceMs: atMs, sightings: [{ atMs, face }], isPicture: false };
}

function isStill(sightings: readonly Sighting[]): boolean {
  const faces = sightings.map(({ face }) => face);
  const height = Math.max(...faces.map(({ box }) => heightOf(box)));
  const maxTurnDeg = Math.max(MAX_TURN_DEG, TURN_NOISE_DEG_HEIGHT / height);
  const isWithin = (limit: number, values: readonly number[]) => spreadOf(values) <= limit;
  return (
    isWithin(
      MAX_SHIFT_RATIO * height,
      faces.map(({ box }) => centreOf(box).x),
    ) &&
    isWithin(
      MAX_SHIFT_RATIO * height,
      faces.map(({ box }) => centreOf(box).y),
    ) &&
    isWithin(
      maxTurnDeg,
      faces.map(({ pose }) => pose?.yawDeg ?? 0),
    ) &&
    isWithin(
      maxTurnDeg,
      faces.map(({ pose }) => pose?.pitchDeg ?? 0),
    )
  );
}

function spreadOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (ratio: number) => sorted[Math.round(ratio * (sorted.length - 1))] ?? 0;
  return at(1 - TRIMMED_RATIO) - at(TRIMMED_RATIO);
}
