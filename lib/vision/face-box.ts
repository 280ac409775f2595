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
  const shared = areaOf({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const smaller = Math.min(areaOf(a), areaOf(b));
  return smaller > 0 ? shared / smaller : 0;
}
