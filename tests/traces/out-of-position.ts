import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'leans on the armrest until half of the face is out of the picture',
      trace: trace().for(3000).now({ faceCutRatio: 0.5 }).for(8000).calm().for(3000),
      violations: [['out-of-position', 3000, 11_000]],
    },
    {
      name: 'rolls back to the wall',
      trace: trace().for(3000).now({ faceHeightRatio: 0.07 }).for(8000).calm().for(3000),
      violations: [['out-of-position', 3000, 11_000]],
    },
    {
      name: 'comes so near that nothing but the face is left, and back for a moment',
      trace: trace()
        .for(3000)
        .now({ faceHeightRatio: 1.05 })
        .for(6000)
        .calm()
        .for(1200)
        .now({ faceHeightRatio: 1.05 })
        .for(3000)
        .calm()
        .for(3000),
      violations: [['out-of-position', 3000, 13_200]],
    },
    {
      name: 'moves from too far to too near: one stretch out of position',
      trace: trace().for(3000).now({ faceHeightRatio: 0.07 }).for(3000).now({ faceHeightRatio: 1 }).for(3000),
      violations: [['out-of-position', 3000, 9000]],
    },
  ],
  nearly: [
    {
      name: 'picks up a pen',
      trace: trace().for(3000).now({ faceCutRatio: 0.6 }).for(4800).calm().for(3000),
      violations: [],
    },
    {
      name: 'sits with the chin out of the picture',
      trace: trace().now({ faceCutRatio: 0.3 }).for(20_000),
      violations: [],
    },
    {
      name: 'sits at arm’s length, and then close to the screen',
      trace: trace().now({ faceHeightRatio: 0.15 }).for(10_000).now({ faceHeightRatio: 0.85 }).for(10_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'a face whose place is not known',
      trace: trace().now({ faceCutRatio: null, faceHeightRatio: null }).for(20_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
