import { areaOf, type Box, overlapRatio } from './face-box';

/**
 * Two boxes that share this much of the smaller one are the same face found twice. Heads of two people
 * side by side share next to nothing; even one leaning on the other's shoulder stays below a third.
 */
const SAME_FACE_OVERLAP_RATIO = 0.5;

/**
 * Indices of the distinct faces among the boxes, largest first.
 *
 * Face trackers now and then follow one face twice; such duplicates lie on top of each other.
 */
export function distinctFaces(boxes: readonly Box[]): readonly number[] {
  const largestFirst = [...boxes.keys()].sort((a, b) => area(boxes[b]) - area(boxes[a]));
  const kept: number[] = [];
  for (const index of largestFirst) {
    const box = boxes[index];
    if (!box || areaOf(box) === 0) continue;
    const isDuplicate = kept.some((other) => overlapRatio(box, boxes[other] ?? box) > SAME_FACE_OVERLAP_RATIO);
    if (!isDuplicate) kept.push(index);
  }
  return kept;
}

function area(box: Box | undefined): number {
  return box ? areaOf(box) : 0;
}
