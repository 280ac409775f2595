import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'somebody comes in and leans over',
      trace: trace().for(3000).now({ faces: 2 }).for(5000).calm().for(3000),
      violations: [['multiple-faces', 3000, 8000]],
    },
    {
      name: 'the second person hides behind the first now and then',
      trace: trace()
        .for(3000)
        .now({ faces: 3 })
        .for(2000)
        .calm()
        .for(1400)
        .now({ faces: 2 })
        .for(2000)
        .calm()
        .for(3000),
      violations: [['multiple-faces', 3000, 8400]],
    },
  ],
  nearly: [
    {
      name: 'one face is seen twice for two frames',
      trace: trace().for(3000).now({ faces: 2 }).for(400).calm().for(3000),
      violations: [],
    },
    {
      name: 'somebody walks past the open door',
      trace: trace().for(3000).now({ faces: 2 }).for(1200).calm().for(3000),
      violations: [],
    },
    {
      name: 'a poster is taken for a face in a single frame of every second',
      trace: trace().repeat(10, (poster) => poster.now({ faces: 2 }).for(200).calm().for(800)),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'two faces in one frame, then no frame for nearly 2 s',
      trace: trace().for(3000).now({ faces: 2 }).for(100).calm().for(1700, { pictures: true }).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
