import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'opens two links behind the exam',
      trace: trace().focus('exam').for(3000).newTab().for(1000).newTab().for(4000),
      violations: [['new-tab', 3000, 4000]],
    },
    {
      name: 'opens a tab that is closed again, if slowly: one act, and no switch',
      trace: trace()
        .focus('exam')
        .for(3000)
        .newTab({ front: true, closed: true })
        .focus('other-tab')
        .for(900)
        .focus('exam')
        .for(4000),
      violations: [['new-tab', 3000, 3000]],
    },
    {
      name: 'the switch was seen before it was known that the tab would be closed',
      trace: trace()
        .focus('exam')
        .for(3000)
        .focus('other-tab')
        .for(100)
        .newTab({ front: true, closed: true })
        .for(300)
        .focus('exam')
        .for(4000),
      violations: [['new-tab', 3100, 3100]],
    },
    {
      name: 'opens a window behind the exam',
      trace: trace().focus('exam').for(3000).newTab({ opened: 'window' }).for(4000),
      violations: [['new-tab', 3000, 3000]],
    },
  ],
  nearly: [
    {
      name: 'opens a tab and works in it: that is a switch, not a new tab as well',
      trace: trace()
        .focus('exam')
        .for(3000)
        .newTab({ front: true })
        .focus('other-tab')
        .for(5000)
        .focus('exam')
        .for(2000),
      violations: [['tab-switch', 3000, 8000]],
    },
  ],
  undecided: [
    {
      name: 'works in another program, where nothing can be seen',
      trace: trace().focus('exam').for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
