import { defineRule } from './define-rule';

/** Speech is heard: the candidate's or anybody's. Judged by a speech model, not by loudness. */
export default defineRule({
  id: 'talking',
  observes: 'voice',
  severity: 'warning',
  explainedBy: ['microphone-lost'],
  // Speech opens at 0.5 and is over below 0.35 (the model's own usual pair); between the two nothing changes.
  // 500 ms: a cough, a sneeze or a click is shorter than a word or two. 300 ms bridges the stops inside words.
  // 1 s to end: pauses within a sentence are shorter.
  defaults: { afterMs: 500, clearAfterMs: 1000, bridgeMs: 300, openRatio: 0.5, closeRatio: 0.35 },
  violates: ({ speechRatio }, { openRatio, closeRatio }) => {
    if (speechRatio >= openRatio) return true;
    return speechRatio < closeRatio ? false : null;
  },
  details: ({ speechRatio, levelDbfs }) => ({
    speechRatio: Math.round(speechRatio * 100) / 100,
    levelDbfs: Math.round(levelDbfs),
  }),
});
