import { defineRule } from './define-rule';

/** A bang: for a moment very loud, out of the quiet, and not a voice. */
export default defineRule({
  id: 'sudden-noise',
  observes: 'voice',
  timing: 'momentary',
  severity: 'notice',
  explainedBy: ['talking', 'other-voice', 'loud-noise', 'microphone-lost'],
  // -15 dBFS over a tenth of a second is a door slammed in the room or a blow on the desk; doors that are closed, keys,
  // sneezes and dropped pens stay below. 35 dB above the room is twelve times as loud to the ear.
  defaults: { afterMs: 0, clearAfterMs: 2000, minAboveFloorDb: 35, minLevelDbfs: -15, maxSpeechRatio: 0.35 },
  // Severe: the same bang in a livelier room. Not quieter ones: a sneeze reaches -20 dBFS.
  levels: { relaxed: { minAboveFloorDb: 45, minLevelDbfs: -8 }, severe: { minAboveFloorDb: 30 } },
  gauges: [
    {
      threshold: 'minAboveFloorDb',
      measure: (voice) => voice.levelDbfs - voice.floorDbfs,
      brokenWhen: 'above',
      range: [0, 60],
    },
    { threshold: 'minLevelDbfs', measure: (voice) => voice.levelDbfs, brokenWhen: 'above', range: [-60, 0] },
    { threshold: 'maxSpeechRatio', measure: (voice) => voice.speechRatio, brokenWhen: 'below', range: [0, 1] },
  ],
  violates: ({ levelDbfs, floorDbfs, speechRatio }, { minAboveFloorDb, minLevelDbfs, maxSpeechRatio }) =>
    levelDbfs >= minLevelDbfs && levelDbfs - floorDbfs >= minAboveFloorDb && speechRatio <= maxSpeechRatio,
  details: ({ levelDbfs, floorDbfs }) => ({ levelDbfs: Math.round(levelDbfs), floorDbfs: Math.round(floorDbfs) }),
});
