import { defineRule } from './define-rule';

/** Speech is heard while the lips of the person in view are still: somebody else, a radio, a phone. */
export default defineRule({
  id: 'other-voice',
  observes: 'voice',
  severity: 'warning',
  explainedBy: ['microphone-lost', 'talking'],
  // As for `talking`, but with 900 ms: lips are seen a little later than the voice is heard, and their owner comes first.
  defaults: {
    afterMs: 900,
    clearAfterMs: 1000,
    bridgeMs: 300,
    openRatio: 0.6,
    closeRatio: 0.35,
    minLipMotionPerS: 0.05,
  },
  // Relaxed: a sentence from the next room is let go. Not stricter than the exam: lips and voice must be matched first.
  levels: { relaxed: { afterMs: 4000 } },
  gauges: [
    { threshold: 'openRatio', measure: (voice) => voice.speechRatio, brokenWhen: 'above', range: [0, 1] },
    { threshold: 'minLipMotionPerS', measure: (voice) => voice.lipMotionPerS, brokenWhen: 'below', range: [0, 0.4] },
  ],
  violates: ({ speechRatio, lipMotionPerS }, { openRatio, closeRatio, minLipMotionPerS }) => {
    if (speechRatio >= openRatio) return lipMotionPerS !== null && lipMotionPerS < minLipMotionPerS;
    return speechRatio < closeRatio ? false : null;
  },
  beganAtMs: ({ atMs, speechForMs }) => atMs - speechForMs,
  details: ({ speechRatio, levelDbfs }) => ({
    speechRatio: Math.round(speechRatio * 100) / 100,
    levelDbfs: Math.round(levelDbfs),
  }),
});
