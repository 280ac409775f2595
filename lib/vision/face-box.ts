/** A point of a face in picture coordinates, 0–1 on both axes. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In picture coordinates, 0–1 on both axes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around the points; empty input gives an empty box. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

export function areaOf({ left, top, right, bottom }: Box): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

/** How much of the smaller box lies in the other, 0–1. */
export function overlapRatio(a: Box, b: Box): number {
  const smaller = Math.min(areaOf(a), areaOf(b));
  return smaller > 0 ? areaOf(sharedBox(a, b)) / smaller : 0;
}

function sharedBox(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Of the area that two boxes cover together, the share that both cover, 0–1. */
export function sharedRatio(a: Box, b: Box): number {
  const shared = areaOf(sharedBox(a, b));
  const together = areaOf(a) + areaOf(b) - shared;
  return together > 0 ? shared / together : 0;
}

export function centreOf({ left, top, right, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

export function heightOf({ top, bottom }: Box): number {
  return Math.max(0, bottom - top);
}

const PICTURE: Box = { left: 0, top: 0, right: 1, bottom: 1 };

/** Share of the box that lies beyond the picture's edges, 0–1. */
export function cutRatio(box: Box): number {
  const area = areaOf(box);
  return area > 0 ? 1 - areaOf(sharedBox(box, PICTURE)) / area : 0;
}
