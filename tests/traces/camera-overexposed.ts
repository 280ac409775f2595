import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const BLINDING = { lumaMean: 225, lumaSpread: 50, clippedRatio: 0.85 };

export default {
  breaks: [
    {
      name: 'the sun shines into the lens',
      trace: trace().for(3000).now(BLINDING).for(8000).calm().for(3000),
      violations: [['camera-overexposed', 3000, 11_000]],
    },
    {
      name: 'the camera finds a darker setting for a frame now and then',
      trace: trace()
        .for(3000)
        .repeat(6, (session) => session.now(BLINDING).for(800).calm().for(200))
        .for(3000),
      violations: [['camera-overexposed', 3000, 8800]],
    },
  ],
  nearly: [
    {
      name: 'a lamp is switched on and the camera adapts',
      trace: trace().for(3000).now(BLINDING).for(2800).calm().for(3000),
      violations: [],
    },
    {
      name: 'a bright window behind',
      trace: trace().now({ lumaMean: 160, clippedRatio: 0.4 }).for(20_000),
      violations: [],
    },
    {
      name: 'somebody before a white wall, seen well',
      trace: trace().now({ lumaMean: 200, lumaSpread: 80, clippedRatio: 0.65 }).for(20_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'one white frame, then no frame for nearly 2 s',
      trace: trace().for(3000).now(BLINDING).for(100).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
