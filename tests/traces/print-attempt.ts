import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'presses the shortcut, and the browser asks: one print',
      trace: trace().for(3000).act('print').for(500).act('print').for(8000),
      violations: [['print-attempt', 3000, 3500]],
    },
    {
      name: 'tries again later: two prints',
      trace: trace().for(3000).act('print').for(2100).act('print').for(500),
      violations: [
        ['print-attempt', 3000, 3000],
        ['print-attempt', 5100, 5100],
      ],
    },
  ],
  nearly: [
    {
      name: 'opens the context menu, in which printing is one of many things',
      trace: trace().for(3000).act('menu').for(8000),
      violations: [['page-menu', 3000, 3000]],
    },
  ],
  undecided: [
    {
      name: 'prints in another program, which cannot be seen',
      trace: trace().for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
