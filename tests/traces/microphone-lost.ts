import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const NO_SOUND = { sound: true };

export default {
  breaks: [
    {
      name: 'unplugs the headset and plugs it in again',
      trace: trace().microphone('live').for(3000).microphone('ended').for(6000, NO_SOUND).microphone('live').for(3000),
      violations: [['microphone-lost', 3000, 9000]],
    },
    {
      name: 'presses the mute switch of the headset: sound goes on, but it is all zeros',
      trace: trace()
        .microphone('live')
        .for(3000)
        .now({ speechRatio: 0, levelDbfs: Number.NEGATIVE_INFINITY })
        .microphone('silent')
        .for(6000)
        .calm()
        .microphone('live')
        .for(3000),
      violations: [['microphone-lost', 3000, 9000]],
    },
  ],
  nearly: [
    {
      name: 'a headset delivers zeros for a moment while it wakes up',
      trace: trace().microphone('live').for(3000).microphone('silent').for(1900).microphone('live').for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'nothing has been reported about the microphone yet',
      trace: trace().for(1500, NO_SOUND).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
