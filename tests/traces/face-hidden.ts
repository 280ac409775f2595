import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const NO_FACE = { faces: 0, yawDeg: null, pitchDeg: null, lookYawDeg: null, lookPitchDeg: null, lipMotionPerS: null };
const HIDDEN = { ...NO_FACE, personRatio: 0.3 };

export default {
  breaks: [
    {
      name: 'props the head on both hands',
      trace: trace().for(3000).now(HIDDEN).for(5000).calm().for(3000),
      violations: [['face-hidden', 3000, 8000]],
    },
    {
      name: 'bends over the desk until only hair is seen, and looks up for a moment',
      trace: trace().for(3000).now(HIDDEN).for(3000).calm().for(800).now(HIDDEN).for(3000).calm().for(3000),
      violations: [['face-hidden', 3000, 9800]],
    },
    {
      name: 'the face is found through the fingers for a frame now and then',
      trace: trace()
        .for(3000)
        .repeat(4, (fingers) => fingers.now(HIDDEN).for(800).calm().for(200))
        .for(3000),
      violations: [['face-hidden', 3000, 6800]],
    },
    {
      name: 'leans so far out that little more than a shoulder is left',
      trace: trace()
        .for(3000)
        .now({ ...NO_FACE, personRatio: 0.06 })
        .for(4000)
        .calm()
        .for(3000),
      violations: [['face-hidden', 3000, 7000]],
    },
  ],
  nearly: [
    {
      name: 'rubs both eyes',
      trace: trace().for(3000).now(HIDDEN).for(2400).calm().for(3000),
      violations: [],
    },
    {
      name: 'drinks, twice',
      trace: trace()
        .repeat(2, (sips) => sips.for(3000).now(HIDDEN).for(2000).calm())
        .for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'whether anybody is there is not measured: no face is a missing one',
      trace: trace()
        .for(3000)
        .now({ ...NO_FACE, personRatio: null })
        .for(4000)
        .calm()
        .for(3000),
      violations: [['no-face', 3000, 7000]],
    },
    {
      name: 'a hidden face in one frame, then no frame for nearly 2 s',
      trace: trace().for(3000).now(HIDDEN).for(100).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
