import { defineCheck, fail, look, pass } from './define-check';

export interface CameraPictureMeasured {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Frames that really arrived; `null` = could not be counted. */
  readonly framesPerS: number | null;
}

/** What is asked of a camera, and what the models look at, is 640×480; half of that still shows a face at arm's length. */
const GOOD_HEIGHT_PX = 480;
const LEAST_HEIGHT_PX = 240;
/** A session looks up to 8 times a second, 3 times when nothing happens. */
const GOOD_FRAMES_PER_S = 8;
const LEAST_FRAMES_PER_S = 3;

const MORE_FRAMES =
  'Few pictures arrive. Put more light on your face, since cameras slow down in the dark, and close other programs.';

export const cameraPicture = defineCheck<CameraPictureMeasured>({
  name: 'Camera picture',
  source: 'camera',
  judge: ({ widthPx, heightPx, framesPerS }) => {
    const rate = framesPerS === null ? '' : `, ${Math.round(framesPerS)} frames a second`;
    const text = `${widthPx} × ${heightPx} pixels${rate}.`;
    const sizePx = Math.min(widthPx, heightPx);
    if (sizePx < LEAST_HEIGHT_PX) return fail(text, 'The picture is too small for faces. Choose another camera.');
    if (framesPerS !== null && framesPerS < LEAST_FRAMES_PER_S) return fail(text, MORE_FRAMES);
    if (sizePx < GOOD_HEIGHT_PX) return look(text, 'The picture is coarse. Choose another camera, if you have one.');
    if (framesPerS !== null && framesPerS < GOOD_FRAMES_PER_S) return look(text, MORE_FRAMES);
    return pass(text);
  },
});
