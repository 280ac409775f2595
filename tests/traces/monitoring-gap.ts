import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const NO_PICTURES = { pictures: true };
const NO_SOUND = { sound: true };

export default {
  breaks: [
    {
      name: 'the computer sleeps for 10 minutes; the gap ends with the next beat of the pulse',
      trace: trace().for(5000).sleep(600_000).for(5000),
      violations: [['monitoring-gap', 4800, 606_000]],
    },
    {
      name: 'the camera’s worker hangs for 5 s',
      trace: trace().for(5000).for(5000, NO_PICTURES).for(3000),
      violations: [['monitoring-gap', 4800, 11_000]],
    },
    {
      name: 'nothing is heard any more, until the end',
      trace: trace().for(5000).for(5000, NO_SOUND),
      violations: [['monitoring-gap', 4900, 10_000]],
    },
    {
      name: 'the computer falls asleep while the camera’s worker hangs: one gap',
      trace: trace().for(5000).for(5000, NO_PICTURES).sleep(600_000).for(3000),
      violations: [['monitoring-gap', 4800, 611_000]],
    },
    {
      name: 'a lost microphone hides no gap in the pictures',
      trace: trace()
        .for(3000)
        .microphone('ended')
        .for(2000, NO_SOUND)
        .for(4000, { ...NO_SOUND, ...NO_PICTURES }),
      violations: [
        ['microphone-lost', 3000, 9000],
        ['monitoring-gap', 4800, 9000],
      ],
    },
  ],
  nearly: [
    {
      name: 'a busy computer understands a frame every 1.8 s only',
      trace: trace().repeat(10, (busy) => busy.for(200).for(1600, NO_PICTURES)),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'without a microphone it cannot be told whether sound is missing',
      trace: trace().for(3000).microphone('ended').for(10_000, NO_SOUND),
      violations: [['microphone-lost', 3000, 13_000]],
    },
  ],
} satisfies RuleTraces;
