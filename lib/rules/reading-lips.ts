import { defineRule } from './define-rule';

/** The lips move for long without a sound, as in people who read with their lips. */
export default defineRule({
  id: 'reading-lips',
  observes: 'face',
  severity: 'warning',
  explainedBy: ['camera-lost', 'camera-covered', 'camera-frozen', 'no-face', 'face-hidden', 'talking', 'other-voice'],
  // 4 s: a yawn, a smile or a swallow is over by then. 800 ms bridges a full stop.
  // Lips move by 0.1 to 0.3 face heights a second in speech, with or without a voice.
  defaults: { afterMs: 4000, clearAfterMs: 2000, bridgeMs: 800, minLipMotionPerS: 0.09, maxSpeechRatio: 0.35 },
  // Relaxed: a murmured sentence is let go. Not shorter than in the exam: a yawn lasts that long.
  levels: { relaxed: { afterMs: 8000, minLipMotionPerS: 0.13 } },
  gauges: [
    { threshold: 'minLipMotionPerS', measure: (face) => face.lipMotionPerS, brokenWhen: 'above', range: [0, 0.4] },
    { threshold: 'maxSpeechRatio', measure: (face) => face.speechRatio, brokenWhen: 'below', range: [0, 1] },
  ],
  violates: ({ lipMotionPerS, speechRatio }, { minLipMotionPerS, maxSpeechRatio }) => {
    if (lipMotionPerS === null || (speechRatio ?? 0) > maxSpeechRatio) return null;
    return lipMotionPerS >= minLipMotionPerS;
  },
  details: ({ lipMotionPerS }) => ({
    lipMotionPerS: lipMotionPerS === null ? null : Math.round(lipMotionPerS * 100) / 100,
  }),
});
