import type { Fact } from '../observations';
import type { Heard } from './heard';
import { createLevelSpread } from './level-spread';
import { createNoiseFloor } from './noise-floor';

/** Turns what the voice worker measures, report by report, into facts. */
export interface SoundReader {
  read(heard: Heard): Fact;
}

export function createSoundReader(): SoundReader {
  const floor = createNoiseFloor();
  const spread = createLevelSpread();
  return {
    read: ({ speechRatio, levelDbfs }) => ({
      kind: 'voice',
      speechRatio,
      levelDbfs,
      floorDbfs: floor.follow(levelDbfs),
      spreadDb: spread.follow(levelDbfs),
    }),
  };
}
