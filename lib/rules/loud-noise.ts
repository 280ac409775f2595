import { defineRule } from './define-rule';

/** Rain, fans and machines stay within 2 dB of their level; voices, animals and typing do not. Music may do either. */
const STEADY_SPREAD_DB = 2;

/** A sound that is not speech, loud against the room's own noise. */
export default defineRule({
  id: 'loud-noise',
  observes: 'voice',
  severity: 'notice',
  explainedBy: ['talking', 'other-voice', 'microphone-lost'],
  // 20 dB above the room is about four times as loud to the ear. -32 dBFS keeps quiet rooms from making
  // typing and mouse clicks "loud". 1 s: doors, sneezes and dropped pens are over by then.
  defaults: { afterMs: 1000, clearAfterMs: 1500, bridgeMs: 300, minAboveFloorDb: 20, minLevelDbfs: -32 },
  // Relaxed: a lorry or a siren that passes by is let go. Severe: about three times as loud as the room.
  levels: { relaxed: { afterMs: 3000, minAboveFloorDb: 26, minLevelDbfs: -26 }, severe: { minAboveFloorDb: 15 } },
  gauges: [
    {
      threshold: 'minAboveFloorDb',
      measure: (voice) => voice.levelDbfs - voice.floorDbfs,
      brokenWhen: 'above',
      range: [0, 50],
    },
    { threshold: 'minLevelDbfs', measure: (voice) => voice.levelDbfs, brokenWhen: 'above', range: [-70, 0] },
  ],
  violates: ({ levelDbfs, floorDbfs }, { minAboveFloorDb, minLevelDbfs }) =>
    levelDbfs >= minLevelDbfs && levelDbfs - floorDbfs >= minAboveFloorDb,
  details: ({ levelDbfs, floorDbfs, spreadDb }) => ({
    levelDbfs: Math.round(levelDbfs),
    floorDbfs: Math.round(floorDbfs),
    sound: spreadDb < STEADY_SPREAD_DB ? 'steady' : 'changing',
  }),
});
