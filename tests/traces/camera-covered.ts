import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const DARK = { lumaMean: 4, lumaSpread: 2, faces: 0 };
const FINGER = { lumaMean: 70, lumaSpread: 5, faces: 0 };
const DIM_ROOM = { lumaMean: 32, lumaSpread: 21 };

export default {
  breaks: [
    {
      name: 'closes the shutter for 5 s',
      trace: trace().for(3000).now(DARK).for(5000).calm().for(3000),
      violations: [['camera-covered', 3000, 8000]],
    },
    {
      name: 'lays a finger on the lens, which lets light through',
      trace: trace().for(3000).now(FINGER).for(2000).calm().for(3000),
      violations: [['camera-covered', 3000, 5000]],
    },
    {
      name: 'covers the lens with a hand that slips twice for a frame',
      trace: trace()
        .for(3000)
        .now(DARK)
        .for(600)
        .calm()
        .for(200)
        .now(DARK)
        .for(600)
        .calm()
        .for(200)
        .now(DARK)
        .for(1000),
      violations: [['camera-covered', 3000, 5600]],
    },
  ],
  nearly: [
    {
      name: 'reaches over the lens to move the camera',
      trace: trace().for(3000).now(DARK).for(1400).calm().for(3000),
      violations: [],
    },
    {
      name: 'sits in a dim room',
      trace: trace().now(DIM_ROOM).for(10_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'one dark frame, then no frame for nearly 2 s',
      trace: trace().for(3000).now(DARK).for(100).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
