import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const LOUD = { levelDbfs: -20 };

export default {
  breaks: [
    {
      name: 'a vacuum cleaner runs next door',
      trace: trace().for(3000).now(LOUD).for(5000).calm().for(3000),
      violations: [['loud-noise', 3000, 8000]],
    },
    {
      name: 'music with pauses between the beats',
      trace: trace()
        .for(3000)
        .now(LOUD)
        .for(900)
        .calm()
        .for(200)
        .now(LOUD)
        .for(900)
        .calm()
        .for(1000)
        .now(LOUD)
        .for(1000),
      violations: [['loud-noise', 3000, 7000]],
    },
  ],
  nearly: [
    {
      name: 'a door falls shut and the cups on the shelf ring on',
      trace: trace().for(3000).now({ levelDbfs: -16 }).for(900).calm().for(3000),
      violations: [],
    },
    {
      name: 'types hard on the keyboard in a quiet room',
      trace: trace().now({ levelDbfs: -33 }).for(10_000),
      violations: [],
    },
    {
      name: 'a fan is always loud: the room itself is',
      trace: trace().now({ levelDbfs: -20, floorDbfs: -22 }).for(10_000),
      violations: [],
    },
    {
      name: 'coughs',
      trace: trace()
        .for(3000)
        .now({ levelDbfs: -18, speechRatio: 0.6 })
        .for(300)
        .now({ speechRatio: 0.1 })
        .for(200)
        .calm()
        .for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'digital silence has no level to compare with',
      trace: trace().now({ levelDbfs: Number.NEGATIVE_INFINITY, floorDbfs: Number.NEGATIVE_INFINITY }).for(10_000),
      violations: [],
    },
    {
      name: 'a loud moment, then no sound for nearly 2 s',
      trace: trace().for(3000).now(LOUD).for(200).calm().for(1700, { sound: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
