import { overlapRatio } from './face-box';
import type { SeenFace } from './seen';

/** Faces that are too small to be found in the whole picture are looked for in parts of it, in turn. */
export interface CloserLook {
  /**
   * @param faces found in the whole picture
   * @param look finds the faces in one part of the picture, in coordinates of the whole
   * @returns those faces, and after them the others found in parts a moment ago
   */
  follow(faces: readonly SeenFace[], atMs: number, look: (part: Part) => readonly SeenFace[]): readonly SeenFace[];
}

/** Full height, and this much of the width. */
export interface Part {
  readonly left: number;
  readonly width: number;
}

/** Three quarters each, so that nobody is cut in both. Smaller parts found faces in furniture. */
const PARTS: readonly Part[] = [
  { left: 0, width: 0.75 },
  { left: 0.25, width: 0.75 },
];
/** Each part comes about every second and a half: somebody in the doorway is seen before their patience runs out. */
const LOOK_EVERY_MS = 700;
/** A part in which somebody was found is looked at more often, to see whether they stay. */
const WATCH_EVERY_MS = 400;
const KEPT_FOR_MS = 900;
const SAME_FACE_OVERLAP_RATIO = 0.5;

interface Found {
  readonly faces: readonly SeenFace[];
  readonly atMs: number;
}

export function createCloserLook(): CloserLook {
  const found: Found[] = PARTS.map(() => ({ faces: [], atMs: Number.NEGATIVE_INFINITY }));

  /** The part that is due, if one is; the one looked at longest ago first. */
  function due(atMs: number): number | null {
    const oldest = found.reduce(
      (first, { atMs: lookedMs }, part) => (lookedMs < (found[first]?.atMs ?? 0) ? part : first),
      0,
    );
    const latestMs = Math.max(...found.map(({ atMs: lookedMs }) => lookedMs));
    const watched = found.findIndex(
      ({ faces, atMs: lookedMs }) => faces.length > 0 && atMs - lookedMs >= WATCH_EVERY_MS,
    );
    if (watched >= 0) return watched;
    return atMs - latestMs >= LOOK_EVERY_MS || found[oldest]?.atMs === Number.NEGATIVE_INFINITY ? oldest : null;
  }

  return {
    follow(faces, atMs, look) {
      // In an empty picture a small face is more often a pattern on the wall than the person.
      if (faces.length === 0) return faces;
      const part = due(atMs);
      const looked = part === null ? undefined : PARTS[part];
      if (part !== null && looked) found[part] = { faces: othersThan(faces, look(looked)), atMs };
      const kept = found.flatMap((seen) => (atMs - seen.atMs <= KEPT_FOR_MS ? seen.faces : []));
      const all = [...faces];
      for (const face of kept) all.push(...othersThan(all, [face]));
      return all;
    },
  };
}

function othersThan(known: readonly SeenFace[], faces: readonly SeenFace[]): readonly SeenFace[] {
  return faces.filter(({ box }) => !known.some((other) => overlapRatio(box, other.box) > SAME_FACE_OVERLAP_RATIO));
}
