import { defineCheck, info, look, pass } from './define-check';

export interface SharpnessMeasured {
  /** See `vision/fine-detail`; `null` = nothing to see an edge in. */
  readonly sharpnessRatio: number | null;
}

/**
 * Of 25 portraits at 640×480, those in focus had 0.08 to 0.8, half of them over 0.4. Blurred by 6 pixels, so that the
 * eyes run together, they had 0.03 in the middle and 0.05 at most but for one in ten; by 4 pixels 0.07.
 */
const BLURRED_BELOW_RATIO = 0.04;

export const sharpness = defineCheck<SharpnessMeasured>({
  name: 'Sharpness',
  source: 'camera',
  judge: ({ sharpnessRatio }) => {
    if (sharpnessRatio === null) return info('There is nothing in the picture to tell it from.');
    const text = `Fine detail ${sharpnessRatio.toFixed(2)} (in focus: 0.08 or more).`;
    return sharpnessRatio < BLURRED_BELOW_RATIO
      ? look(`The picture looks blurred. ${text}`, 'Clean the lens with a soft cloth, and set the focus if it has one.')
      : pass(text);
  },
});
