import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const NO_PICTURES = { pictures: true };

export default {
  breaks: [
    {
      name: 'pulls the plug and puts it in again',
      trace: trace().camera('live').for(3000).camera('ended').for(4000, NO_PICTURES).camera('live').for(3000),
      violations: [['camera-lost', 3000, 7000]],
    },
    {
      name: 'switches the camera off at the keyboard, until the end',
      trace: trace().camera('live').for(3000).camera('muted').for(60_000, NO_PICTURES),
      violations: [['camera-lost', 3000, 63_000]],
    },
  ],
  nearly: [
    {
      name: 'the system plugs the camera anew for a moment',
      trace: trace().camera('live').for(3000).camera('muted').for(400, NO_PICTURES).camera('live').for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'nothing has been reported about the camera yet',
      trace: trace().for(1500, NO_PICTURES).for(3000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
