import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const RADIO = { speechRatio: 0.9, levelDbfs: -45 };

export default {
  breaks: [
    {
      name: 'the radio is on',
      trace: trace().for(3000).now(RADIO).for(10_000).calm().for(3000),
      violations: [['other-voice', 3000, 13_000]],
    },
    {
      name: 'somebody dictates, with a pause to write it down',
      trace: trace().for(3000).now(RADIO).for(3000).calm().for(900).now(RADIO).for(2000).calm().for(3000),
      violations: [['other-voice', 3000, 8900]],
    },
    {
      name: 'smiles while the radio is on',
      trace: trace()
        .for(3000)
        .now({ ...RADIO, mouthOpenRatio: 0.03, lipMotionPerS: 0.04 })
        .for(3000)
        .calm()
        .for(3000),
      violations: [['other-voice', 3000, 6000]],
    },
  ],
  nearly: [
    {
      name: 'a word from the next room',
      trace: trace().for(3000).now(RADIO).for(700).calm().for(3000),
      violations: [],
    },
    {
      name: 'a choir that the model is not sure of',
      trace: trace().now({ speechRatio: 0.34, levelDbfs: -45 }).for(10_000),
      violations: [],
    },
    {
      name: 'talks: the lips are seen to move half a second after the voice is heard',
      trace: trace()
        .for(3000)
        .now({ speechRatio: 0.95 })
        .for(400)
        .now({ lipMotionPerS: 0.15 })
        .for(3000)
        .calm()
        .for(3000),
      violations: [['talking', 3000, 6400]],
    },
  ],
  undecided: [
    {
      name: 'speech while the mouth cannot be seen: nothing says that it is somebody else’s',
      trace: trace()
        .now({ lipMotionPerS: null })
        .for(5000)
        .now({ ...RADIO, lipMotionPerS: null })
        .for(4000)
        .calm()
        .for(3000),
      violations: [['talking', 5000, 9000]],
    },
  ],
} satisfies RuleTraces;
