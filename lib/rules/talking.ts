import { defineRule } from './define-rule';

/** Lips are seen to move this much later than the voice is heard at most; what was heard before may be somebody else. */
const LIPS_LATE_MS = 1500;

/** Speech is heard, and nothing says that it is somebody else's. Judged by a speech model, not by loudness. */
export default defineRule({
  id: 'talking',
  observes: 'voice',
  severity: 'warning',
  explainedBy: ['microphone-lost'],
  // Speech opens at 0.6 and is over below 0.35; between the two nothing changes. The model's usual 0.5 takes a drawn-out
  // sneeze for speech; speech itself is at 0.9 and above nearly all the time.
  // 500 ms: a cough, a sneeze or a click is shorter than a word or two. 300 ms bridges the stops inside words.
  // 1 s to end: pauses within a sentence are shorter.
  // Lips that are still move by less than 0.02 face heights a second, those of a speaker by 0.1 and more.
  defaults: {
    afterMs: 500,
    clearAfterMs: 1000,
    bridgeMs: 300,
    openRatio: 0.6,
    closeRatio: 0.35,
    minLipMotionPerS: 0.05,
  },
  // Relaxed: a muttered word or two is let go. Not stricter than the exam: a shorter sound may be a cough.
  levels: { relaxed: { afterMs: 1500 } },
  gauges: [
    { threshold: 'openRatio', measure: (voice) => voice.speechRatio, brokenWhen: 'above', range: [0, 1] },
    { threshold: 'minLipMotionPerS', measure: (voice) => voice.lipMotionPerS, brokenWhen: 'above', range: [0, 0.4] },
  ],
  violates: ({ speechRatio, lipMotionPerS }, { openRatio, closeRatio, minLipMotionPerS }) => {
    if (speechRatio >= openRatio) return lipMotionPerS === null || lipMotionPerS >= minLipMotionPerS;
    return speechRatio < closeRatio ? false : null;
  },
  beganAtMs: ({ atMs, speechForMs }) => atMs - Math.min(speechForMs, LIPS_LATE_MS),
  details: ({ speechRatio, levelDbfs, lipMotionPerS }) => ({
    speechRatio: Math.round(speechRatio * 100) / 100,
    levelDbfs: Math.round(levelDbfs),
    lips: lipMotionPerS === null ? 'not seen' : 'moving',
  }),
});
