import { defineRule } from './define-rule';

/** A sound that is not speech, loud against the room's own noise. */
export default defineRule({
  id: 'loud-noise',
  observes: 'voice',
  severity: 'notice',
  explainedBy: ['talking', 'microphone-lost'],
  // 20 dB above the room is about four times as loud to the ear. -32 dBFS keeps quiet rooms from making
  // typing and mouse clicks "loud". 1 s: doors, sneezes and dropped pens are over by then.
  defaults: { afterMs: 1000, clearAfterMs: 1500, bridgeMs: 300, minAboveFloorDb: 20, minLevelDbfs: -32 },
  violates: ({ levelDbfs, floorDbfs }, { minAboveFloorDb, minLevelDbfs }) =>
    levelDbfs >= minLevelDbfs && levelDbfs - floorDbfs >= minAboveFloorDb,
  details: ({ levelDbfs, floorDbfs }) => ({ levelDbfs: Math.round(levelDbfs), floorDbfs: Math.round(floorDbfs) }),
});
