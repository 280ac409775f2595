import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

/** Heard, and seen on the lips. */
const VOICE = { speechRatio: 0.95, lipMotionPerS: 0.15 };

export default {
  breaks: [
    {
      name: 'reads a question aloud',
      trace: trace()
        .for(3000)
        .now({ ...VOICE, levelDbfs: -30 })
        .for(5000)
        .calm()
        .for(3000),
      violations: [['talking', 3000, 8000]],
    },
    {
      name: 'whispers: quiet, but speech',
      trace: trace()
        .for(3000)
        .now({ ...VOICE, speechRatio: 0.8, levelDbfs: -55 })
        .for(3000)
        .calm()
        .for(3000),
      violations: [['talking', 3000, 6000]],
    },
    {
      name: 'pauses within a sentence',
      trace: trace().for(3000).now(VOICE).for(1500).calm().for(900).now(VOICE).for(1000).calm().for(3000),
      violations: [['talking', 3000, 6400]],
    },
    {
      name: 'the model is unsure in the middle of a word',
      trace: trace()
        .for(3000)
        .now({ ...VOICE, speechRatio: 0.7 })
        .for(300)
        .now({ ...VOICE, speechRatio: 0.4 })
        .for(300)
        .now({ ...VOICE, speechRatio: 0.7 })
        .for(900),
      violations: [['talking', 3000, 4500]],
    },
  ],
  nearly: [
    {
      name: 'coughs',
      trace: trace()
        .for(3000)
        .now({ ...VOICE, levelDbfs: -15 })
        .for(400)
        .calm()
        .for(3000),
      violations: [],
    },
    {
      name: 'coughs three times',
      trace: trace().repeat(3, (coughs) => coughs.now(VOICE).for(300).calm().for(600)),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'something like speech: above the limit to end, below the limit to begin',
      trace: trace().now({ speechRatio: 0.45 }).for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
