import type { Seen } from '../../vision/seen';

/**
 * What the monitor asks of the vision worker. Frames are transferred, so the worker must close them; `atMs` rises from
 * frame to frame, on any clock.
 */
export type VisionRequest = {
  readonly type: 'see';
  readonly frame: VideoFrame | ImageBitmap;
  readonly atMs: number;
};

export type VisionReply =
  | { readonly type: 'ready' }
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'failed'; readonly message: string };

/** In the message of `failed`, where the browser has no WebGL. */
export const NO_WEBGL = 'no WebGL';
