import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const LIPS = { mouthOpenRatio: 0.05, lipMotionPerS: 0.15 };

export default {
  breaks: [
    {
      name: 'reads a question with the lips',
      trace: trace().for(3000).now(LIPS).for(8000).calm().for(5000),
      violations: [['reading-lips', 3000, 11_000]],
    },
    {
      name: 'rests at the full stops',
      trace: trace()
        .for(3000)
        .repeat(3, (read) => read.now(LIPS).for(2000).calm().for(800))
        .for(5000),
      violations: [['reading-lips', 3000, 10_600]],
    },
    {
      name: 'reads with the lips where no microphone hears it',
      trace: trace().microphone('ended').for(3000, { sound: true }).now(LIPS).for(8000, { sound: true }),
      violations: [
        ['microphone-lost', 0, 11_000],
        ['reading-lips', 3000, 11_000],
      ],
    },
  ],
  nearly: [
    {
      name: 'yawns',
      trace: trace().for(3000).now({ mouthOpenRatio: 0.25, lipMotionPerS: 0.2 }).for(3800).calm().for(3000),
      violations: [],
    },
    {
      name: 'smiles again and again',
      trace: trace().repeat(5, (smiles) => smiles.now({ lipMotionPerS: 0.12 }).for(1500).calm().for(1500)),
      violations: [],
    },
    {
      name: 'bites the lips all the time',
      trace: trace().now({ lipMotionPerS: 0.06 }).for(30_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'the mouth cannot be seen',
      trace: trace().now({ mouthOpenRatio: null, lipMotionPerS: null }).for(20_000),
      violations: [],
    },
    {
      name: 'the lips move with something like a voice: too little for talking, too much for silence',
      trace: trace()
        .now({ ...LIPS, speechRatio: 0.4 })
        .for(20_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
