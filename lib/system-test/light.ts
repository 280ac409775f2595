import { LIGHT_TEXTS } from '../locales/en/light';
import { judgeLight } from '../vision/light';
import { defineCheck, fail, look, pass } from './define-check';

export interface LightMeasured {
  /** Mean luma, 0–255. */
  readonly lumaMean: number;
  /** Standard deviation of luma. */
  readonly lumaSpread: number;
  /** Share of plain white, 0–1. */
  readonly clippedRatio: number;
}

/** The limits of the rules `camera-covered` and `camera-overexposed`: with these a session logs violations at once. */
const COVERED_BELOW_LUMA = 16;
const COVERED_BELOW_SPREAD = 8;
const OVEREXPOSED_ABOVE_RATIO = 0.6;

export const light = defineCheck<LightMeasured>({
  name: 'Light',
  source: 'camera',
  judge: (picture) => {
    const text = `Brightness ${Math.round((picture.lumaMean / 255) * 100)} %, plain white in ${percent(picture.clippedRatio)} of the picture.`;
    if (picture.lumaMean < COVERED_BELOW_LUMA || picture.lumaSpread < COVERED_BELOW_SPREAD)
      return fail(text, 'The lens looks covered: open the camera’s shutter, clean it, or turn on the light.');
    if (picture.clippedRatio > OVEREXPOSED_ABOVE_RATIO) return fail(text, LIGHT_TEXTS.glare);
    const judged = judgeLight(picture);
    return judged === 'good' ? pass(text) : look(text, LIGHT_TEXTS[judged]);
  },
});

function percent(ratio: number): string {
  return ratio > 0 && ratio < 0.01 ? 'under 1 %' : `${Math.round(ratio * 100)} %`;
}
