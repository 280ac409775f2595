import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'clicks with the right button twice: one act',
      trace: trace().for(3000).act('menu').for(500).act('menu').for(8000),
      violations: [['page-menu', 3000, 3500]],
    },
    {
      name: 'comes back to it: two acts',
      trace: trace().for(3000).act('menu').for(2100).act('menu').for(500),
      violations: [
        ['page-menu', 3000, 3000],
        ['page-menu', 5100, 5100],
      ],
    },
  ],
  nearly: [
    {
      name: 'marks text, which needs no menu',
      trace: trace().for(3000).act('select').for(8000),
      violations: [['text-selected', 3000, 3000]],
    },
  ],
  undecided: [
    {
      name: 'opens a menu in another program, which cannot be seen',
      trace: trace().for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
