import { defineCheck, fail, look, pass } from './define-check';

export interface VoiceSpeedMeasured {
  /** What the voice worker takes for a piece of sound of 96 ms, as a median; `null` = it finished none. */
  readonly medianReportMs: number | null;
}

/** What takes longer than it lasts piles up and is dropped; at half of that, a busy moment is caught up with. */
const REPORT_MS = 96;
const GOOD_UP_TO_MS = REPORT_MS / 2;

const RELIEVE = 'Close other programs and tabs, plug the computer in, and turn off its energy saver.';

export const voiceSpeed = defineCheck<VoiceSpeedMeasured>({
  name: 'Speed: sound',
  source: 'microphone',
  judge: ({ medianReportMs }) => {
    if (medianReportMs === null) return fail('No sound was analysed in time.', RELIEVE);
    const took = medianReportMs < 10 ? medianReportMs.toFixed(1) : Math.round(medianReportMs);
    const text = `${took} ms for ${REPORT_MS} ms of sound; up to ${GOOD_UP_TO_MS} ms is good.`;
    if (medianReportMs > REPORT_MS) return fail(text, RELIEVE);
    return medianReportMs > GOOD_UP_TO_MS ? look(text, RELIEVE) : pass(text);
  },
});
