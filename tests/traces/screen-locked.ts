import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'locks the screen: not a change of program as well',
      trace: trace()
        .focus('exam')
        .fullscreen(true)
        .screen(false)
        .for(3000)
        .focus('other-app')
        .for(200)
        .screen(true)
        .for(6000)
        .screen(false)
        .focus('exam')
        .for(3000),
      violations: [['screen-locked', 3200, 9200]],
    },
    {
      name: 'the screen locks after it was noticed that another program came to the front',
      trace: trace()
        .focus('exam')
        .for(3000)
        .focus('other-app')
        .for(2000)
        .screen(true)
        .for(4000)
        .screen(false)
        .focus('exam')
        .for(2000),
      violations: [
        ['window-blur', 3000, 5000],
        ['screen-locked', 5000, 9000],
      ],
    },
  ],
  nearly: [{ name: 'sits still for two minutes', trace: trace().screen(false).for(120_000), violations: [] }],
  undecided: [{ name: 'nothing tells whether the screen is locked', trace: trace().for(8000), violations: [] }],
} satisfies RuleTraces;
