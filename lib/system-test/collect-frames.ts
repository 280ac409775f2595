import { type Box, centreOf, cutRatio, heightOf } from '../vision/face-box';
import { median } from '../vision/median';
import type { Seen } from '../vision/seen';
import type { FramingMeasured } from './framing';
import type { LightMeasured } from './light';

/** What the vision worker says about the frames of a test, taken together. */
export interface FrameCollector {
  /** @param faces people whose face is in view, as a session counts them */
  take(seen: Seen, faces: number): void;
  /** `null` before the first frame. */
  measured(): {
    readonly framing: FramingMeasured;
    readonly light: LightMeasured;
    readonly medianFrameMs: number;
  } | null;
}

export function createFrameCollector(): FrameCollector {
  const frames: { readonly seen: Seen; readonly faces: number }[] = [];

  const middle = (of: (seen: Seen) => number) => median(frames.map(({ seen }) => of(seen))) ?? 0;
  const share = (is: (faces: number) => boolean) => frames.filter(({ faces }) => is(faces)).length / frames.length;

  return {
    take: (seen, faces) => void frames.push({ seen, faces }),
    measured: () =>
      frames.length === 0
        ? null
        : {
            framing: {
              noFaceRatio: share((faces) => faces === 0),
              severalRatio: share((faces) => faces > 1),
              face: typicalFace(frames.flatMap(({ seen }) => seen.faces[0]?.box ?? [])),
            },
            light: {
              lumaMean: middle(({ lumaMean }) => lumaMean),
              lumaSpread: middle(({ lumaSpread }) => lumaSpread),
              clippedRatio: middle(({ clippedRatio }) => clippedRatio),
            },
            medianFrameMs: middle(({ elapsedMs }) => elapsedMs),
          },
  };
}

function typicalFace(boxes: readonly Box[]): FramingMeasured['face'] {
  if (boxes.length === 0) return null;
  const middle = (of: (box: Box) => number) => median(boxes.map(of)) ?? 0;
  return {
    heightRatio: middle(heightOf),
    cutRatio: middle(cutRatio),
    centre: { x: middle((box) => centreOf(box).x), y: middle((box) => centreOf(box).y) },
  };
}
