/** A small picture and when it was taken. */
export interface TakenPicture {
  /** Epoch ms. */
  readonly at: number;
  /** JPEG. */
  readonly picture: Blob;
}

/**
 * What the camera showed in the last seconds, small, in memory only: evidence can so show how something began, which is
 * over by the time it counts. Older pictures are painted over.
 */
export interface RecentPictures {
  /** Takes a frame if it is time for one. */
  follow(frame: VideoFrame | ImageBitmap, at: number): void;
  /** Those of the last seconds, oldest first. */
  list(now: number): Promise<readonly TakenPicture[]>;
}

const KEPT = 3;
const EVERY_MS = 1000;
/** After a gap, what was before it did not lead to anything. */
const RECENT_MS = 4500;
const WIDTH = 240;
const QUALITY = 0.6;

export function createRecentPictures(): RecentPictures {
  let kept: readonly { readonly at: number; readonly canvas: OffscreenCanvas }[] = [];

  /** The oldest one's canvas, if there are enough, and if it has the size. */
  function canvasFor(height: number): OffscreenCanvas {
    const oldest = kept.length < KEPT ? undefined : kept[0]?.canvas;
    return oldest?.height === height ? oldest : new OffscreenCanvas(WIDTH, height);
  }

  return {
    follow(frame, at) {
      const last = kept.at(-1);
      if (last && at - last.at < EVERY_MS) return;
      const [width, height] = sizeOf(frame);
      if (width === 0) return;
      const canvas = canvasFor(Math.round((WIDTH * height) / width));
      canvas.getContext('2d', { willReadFrequently: true })?.drawImage(frame, 0, 0, canvas.width, canvas.height);
      kept = [...kept.slice(kept.length < KEPT ? 0 : 1), { at, canvas }];
    },
    list(now) {
      const recent = kept.filter(({ at }) => now - at <= RECENT_MS);
      return Promise.all(recent.map(async ({ at, canvas }) => ({ at, picture: await toJpeg(canvas) })));
    },
  };
}

function toJpeg(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

function sizeOf(frame: VideoFrame | ImageBitmap): readonly [width: number, height: number] {
  return 'displayWidth' in frame ? [frame.displayWidth, frame.displayHeight] : [frame.width, frame.height];
}
