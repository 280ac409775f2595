import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'opens a chat in another program',
      trace: trace().focus('exam').for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
    {
      name: 'goes from another program to another window: one absence',
      trace: trace()
        .focus('exam')
        .for(3000)
        .focus('other-app')
        .for(2000)
        .focus('other-window')
        .for(2000)
        .focus('exam')
        .for(900),
      violations: [['window-blur', 3000, 7000]],
    },
  ],
  nearly: [
    {
      name: 'moves the exam’s tab into a window of its own, through "no window"',
      trace: trace().focus('exam').for(3000).focus('other-app').for(400).focus('exam').for(2000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'nothing has been reported about the focus yet',
      trace: trace().for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
