import { defineCheck, fail, look, pass } from './define-check';

export interface VisionSpeedMeasured {
  /** What the vision worker takes for one frame, as a median; `null` = it finished none. */
  readonly medianFrameMs: number | null;
}

/** Eight frames a second leave 125 ms for each; a fifth of it is for everything else. */
const GOOD_UP_TO_MS = 100;
/** Three frames a second, which a session needs when nothing happens. */
const ENOUGH_UP_TO_MS = 333;

const RELIEVE = 'Close other programs and tabs, plug the computer in, and turn off its energy saver.';

export const visionSpeed = defineCheck<VisionSpeedMeasured>({
  name: 'Speed: pictures',
  source: 'camera',
  judge: ({ medianFrameMs }) => {
    if (medianFrameMs === null) return fail('No picture was analysed in time.', RELIEVE);
    const text = `${Math.round(medianFrameMs)} ms for each picture; up to ${GOOD_UP_TO_MS} ms is good.`;
    if (medianFrameMs > ENOUGH_UP_TO_MS) return fail(text, RELIEVE);
    return medianFrameMs > GOOD_UP_TO_MS ? look(`${text} Fewer pictures will be looked at.`, RELIEVE) : pass(text);
  },
});
