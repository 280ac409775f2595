import type { HeadPose } from '../../vision/head-pose';

/** What the monitor asks of the vision worker. Frames are transferred, so the worker must close them. */
export type VisionRequest = { readonly type: 'see'; readonly frame: VideoFrame | ImageBitmap };

/** What one frame shows. Poses are the camera's, not yet relative to the person's rest pose. */
export interface Seen {
  readonly faces: number;
  /** Of the largest face. */
  readonly pose: HeadPose | null;
  readonly mouthOpenRatio: number | null;
  readonly lumaMean: number;
  readonly lumaSpread: number;
  readonly changedRatio: number | null;
  /** Time the worker took for it. */
  readonly elapsedMs: number;
}

export type VisionReply =
  | { readonly type: 'ready' }
  | { readonly type: 'seen'; readonly seen: Seen }
  | { readonly type: 'failed'; readonly message: string };

/** In the message of `failed`, where the browser has no WebGL. */
export const NO_WEBGL = 'no WebGL';
