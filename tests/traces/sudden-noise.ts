import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const BANG = { levelDbfs: -8 };

export default {
  breaks: [
    {
      name: 'slams the door',
      trace: trace().for(3000).now(BANG).for(200).calm().for(5000),
      violations: [['sudden-noise', 3000, 3100]],
    },
    {
      name: 'bangs on the desk three times: one noise',
      trace: trace()
        .for(3000)
        .repeat(3, (bangs) => bangs.now(BANG).for(100).calm().for(900))
        .for(5000),
      violations: [['sudden-noise', 3000, 5000]],
    },
    {
      name: 'slams the door, and later the window: two noises',
      trace: trace().repeat(2, (bangs) => bangs.for(3000).now(BANG).for(100).calm().for(3000)),
      violations: [
        ['sudden-noise', 3000, 3000],
        ['sudden-noise', 9100, 9100],
      ],
    },
  ],
  nearly: [
    {
      name: 'drops a pen',
      trace: trace().for(3000).now({ levelDbfs: -18 }).for(200).calm().for(3000),
      violations: [],
    },
    {
      name: 'a hammer where it is loud anyway',
      trace: trace().now({ levelDbfs: -10, floorDbfs: -40 }).for(800),
      violations: [],
    },
    {
      name: 'laughs out loud, once',
      trace: trace().for(3000).now({ levelDbfs: -10, speechRatio: 0.6 }).for(300).calm().for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'digital silence has no level to compare with',
      trace: trace().now({ levelDbfs: Number.NEGATIVE_INFINITY, floorDbfs: Number.NEGATIVE_INFINITY }).for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
