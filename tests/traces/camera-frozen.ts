import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'plays a still picture instead of the camera',
      trace: trace().for(3000).now({ changedRatio: 0 }).for(6000).calm().for(2000),
      violations: [['camera-frozen', 3000, 9000]],
    },
    {
      name: 'plays a still picture in which the head is turned',
      trace: trace().for(3000).now({ lookYawDeg: 45 }).for(400).now({ changedRatio: 0 }).for(6000).calm().for(2000),
      violations: [['camera-frozen', 3400, 9400]],
    },
    {
      name: 'plays a still picture of an empty chair',
      trace: trace().for(3000).now({ faces: 0, changedRatio: 0.0005 }).for(6000).calm().for(2000),
      violations: [['camera-frozen', 3000, 9000]],
    },
  ],
  nearly: [
    {
      name: 'a slow webcam delivers every frame twice',
      trace: trace().repeat(20, (slow) => slow.now({ changedRatio: 0 }).for(200).calm().for(200)),
      violations: [],
    },
    {
      name: 'sits so still that only the noise of the sensor changes',
      trace: trace().now({ changedRatio: 0.01 }).for(20_000),
      violations: [],
    },
    {
      name: 'the camera hangs for 2.8 s',
      trace: trace().for(3000).now({ changedRatio: 0 }).for(2800).calm().for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'no frame has one before it to be compared with',
      trace: trace().now({ changedRatio: null }).for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
