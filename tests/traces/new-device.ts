import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'a headset connects, part by part: one device',
      trace: trace().for(3000).newDevice('headphones').for(1000).newDevice('microphone').for(8000),
      violations: [['new-device', 3000, 4000]],
    },
    {
      name: 'a camera and later speakers are plugged in: two devices',
      trace: trace().for(3000).newDevice('camera').for(5100).newDevice('speakers').for(500),
      violations: [
        ['new-device', 3000, 3000],
        ['new-device', 8100, 8100],
      ],
    },
  ],
  nearly: [
    {
      name: 'works with the devices that were there from the beginning',
      trace: trace().camera('live').microphone('live').for(8000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'the microphone loses its connection and comes back under another name',
      trace: trace()
        .microphone('live')
        .for(3000)
        .microphone('ended')
        .for(4000, { sound: true })
        .newDevice('microphone')
        .for(1000, { sound: true })
        .microphone('live')
        .for(3000),
      violations: [['microphone-lost', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
