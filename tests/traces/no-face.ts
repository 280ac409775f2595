import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const GONE = { faces: 0, lookYawDeg: null, lookPitchDeg: null, mouthOpenRatio: null };

export default {
  breaks: [
    {
      name: 'gets up and comes back',
      trace: trace().for(3000).now(GONE).for(5000).calm().for(3000),
      violations: [['no-face', 3000, 8000]],
    },
    {
      name: 'turns to the side before getting up: one absence',
      trace: trace().for(3000).now({ lookYawDeg: 60 }).for(1000).now(GONE).for(5000).calm().for(3000),
      violations: [['no-face', 4000, 9000]],
    },
    {
      name: 'the empty chair is taken for a face for 600 ms',
      trace: trace().for(3000).now(GONE).for(3000).calm().for(600).now(GONE).for(3000).calm().for(3000),
      violations: [['no-face', 3000, 9600]],
    },
    {
      name: 'flicker: the face is found in every second frame until it is gone',
      trace: trace()
        .for(3000)
        .now(GONE)
        .for(200)
        .calm()
        .for(200)
        .now(GONE)
        .for(200)
        .calm()
        .for(200)
        .now(GONE)
        .for(2000),
      violations: [['no-face', 3000, 5800]],
    },
  ],
  nearly: [
    {
      name: 'a hand passes the face',
      trace: trace().for(3000).now(GONE).for(1400).calm().for(3000),
      violations: [],
    },
    {
      name: 'nods deeply, twice',
      trace: trace().for(3000).now(GONE).for(1000).calm().for(400).now(GONE).for(1000).calm().for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'no face in one frame, then no frame for nearly 2 s',
      trace: trace().for(3000).now(GONE).for(100).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
