import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'reads something at the side',
      trace: trace().for(3000).now({ lookYawDeg: -42 }).for(5000).calm().for(3000),
      violations: [['looking-away', 3000, 8000]],
    },
    {
      name: 'looks down into the lap',
      trace: trace().for(3000).now({ lookPitchDeg: 33 }).for(4000).calm().for(3000),
      violations: [['looking-away', 3000, 7000]],
    },
    {
      name: 'checks back with short glances at the screen, which do not split it',
      trace: trace()
        .for(3000)
        .now({ lookYawDeg: 40 })
        .for(4000)
        .calm()
        .for(800)
        .now({ lookYawDeg: 40 })
        .for(3000)
        .calm()
        .for(3000),
      violations: [['looking-away', 3000, 10_800]],
    },
    {
      name: 'the face is lost in the turn for a moment',
      trace: trace()
        .for(3000)
        .now({ lookYawDeg: 55 })
        .for(1000)
        .now({ lookYawDeg: null })
        .for(800)
        .now({ lookYawDeg: 55 })
        .for(2000),
      violations: [['looking-away', 3000, 6800]],
    },
  ],
  nearly: [
    {
      name: 'glances aside to think, more than once',
      trace: trace().repeat(4, (glances) => glances.now({ lookYawDeg: 45 }).for(2800).calm().for(600)),
      violations: [],
    },
    {
      name: 'reads at the edge of a wide screen',
      trace: trace().now({ lookYawDeg: 30, lookPitchDeg: -25 }).for(10_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'a face is seen, but not where it is turned to',
      trace: trace().now({ lookYawDeg: null, lookPitchDeg: null }).for(10_000),
      violations: [],
    },
    {
      name: 'turned for 2 s, then unknown for 10 s',
      trace: trace()
        .now({ lookYawDeg: 45 })
        .for(2000)
        .now({ lookYawDeg: null })
        .for(10_000)
        .now({ lookYawDeg: 45 })
        .for(2000)
        .calm()
        .for(2000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
