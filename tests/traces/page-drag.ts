import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'drags a picture and drops it: one act',
      trace: trace().for(3000).act('drag').for(500).act('drag').for(8000),
      violations: [['page-drag', 3000, 3500]],
    },
    {
      name: 'drags another one later: two acts',
      trace: trace().for(3000).act('drag').for(3100).act('drag').for(500),
      violations: [
        ['page-drag', 3000, 3000],
        ['page-drag', 6100, 6100],
      ],
    },
  ],
  nearly: [
    {
      name: 'marks text without dragging it',
      trace: trace().for(3000).act('select').for(8000),
      violations: [['text-selected', 3000, 3000]],
    },
  ],
  undecided: [
    {
      name: 'drags something in another program, which cannot be seen',
      trace: trace().for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
