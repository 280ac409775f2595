import type { PictureObservation } from '../observations';

/** How a face can be seen in this light. */
export type Light = 'good' | 'dark' | 'glare';

/**
 * Mean luma of 255. Cameras brighten the picture by themselves and reach about 100 in an ordinary room; one that stays
 * below 60 has no more to give, and faces become grainy.
 */
const DARK_BELOW_LUMA = 60;
/** Share of plain white: a window or a lamp in view fills a third, and the camera darkens the face for it. */
const GLARE_ABOVE_RATIO = 0.3;
/** What was called dark or glaring has to get better by this much, so that advice at the limit does not flicker. */
const BETTER_BY_LUMA = 8;
const BETTER_BY_RATIO = 0.05;

/** @param before what was judged last, if anything was */
export function judgeLight(
  { lumaMean, clippedRatio }: Pick<PictureObservation, 'lumaMean' | 'clippedRatio'>,
  before: Light = 'good',
): Light {
  // Glare first: the dark rest of such a picture is its doing.
  if (clippedRatio > GLARE_ABOVE_RATIO - (before === 'glare' ? BETTER_BY_RATIO : 0)) return 'glare';
  return lumaMean < DARK_BELOW_LUMA + (before === 'dark' ? BETTER_BY_LUMA : 0) ? 'dark' : 'good';
}
