import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

const NO_PICTURES = { pictures: true };

export default {
  breaks: [
    {
      name: 'a program shows its picture as a camera from the start',
      trace: trace().camera('live', true).for(5000),
      violations: [['virtual-camera', 0, 5000]],
    },
    {
      name: 'pulls the camera’s plug: the browser goes on with a program’s picture',
      trace: trace()
        .camera('live')
        .for(3000)
        .camera('ended')
        .for(2000, NO_PICTURES)
        .camera('live', true)
        .for(5000)
        .camera('live')
        .for(1000),
      violations: [
        ['camera-lost', 3000, 5000],
        ['virtual-camera', 5000, 10_000],
      ],
    },
  ],
  nearly: [
    {
      name: 'a camera of glass and metal',
      trace: trace().camera('live').for(10_000),
      violations: [],
    },
    {
      name: 'a program’s picture that is gone is a lost camera',
      trace: trace().camera('live').for(3000).camera('ended').for(4000, NO_PICTURES).camera('live').for(3000),
      violations: [['camera-lost', 3000, 7000]],
    },
  ],
  undecided: [
    {
      name: 'nothing has been reported about the camera yet',
      trace: trace().for(5000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
