import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'a recording comes round for the second time',
      trace: trace().for(10_000).now({ repeatedRatio: 0.25 }).for(10_000),
      violations: [['camera-looped', 10_000, 20_000]],
    },
    {
      name: 'of a recording few of the same frames are looked at again, now more and now fewer',
      trace: trace()
        .for(10_000)
        .repeat(5, (session) => session.now({ repeatedRatio: 0.15 }).for(1000).now({ repeatedRatio: 0.05 }).for(800)),
      violations: [['camera-looped', 10_000, 18_200]],
    },
  ],
  nearly: [
    {
      name: 'the camera sends some old frames after it has hung',
      trace: trace().for(3000).now({ repeatedRatio: 0.3 }).for(2800).calm().for(3000),
      violations: [],
    },
    {
      name: 'one frame in twenty is like an earlier one',
      trace: trace().now({ repeatedRatio: 0.05 }).for(30_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'repeated pictures, then no frame for nearly 2 s',
      trace: trace().for(3000).now({ repeatedRatio: 0.3 }).for(1500).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
