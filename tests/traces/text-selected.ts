import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'marks a line in two goes: one act',
      trace: trace().for(3000).act('select').for(500).act('select').for(8000),
      violations: [['text-selected', 3000, 3500]],
    },
    {
      name: 'marks another line later: two acts',
      trace: trace().for(3000).act('select').for(5100).act('select').for(500),
      violations: [
        ['text-selected', 3000, 3000],
        ['text-selected', 8100, 8100],
      ],
    },
  ],
  nearly: [
    {
      name: 'drags a picture, which marks nothing',
      trace: trace().for(3000).act('drag').for(8000),
      violations: [['page-drag', 3000, 3000]],
    },
  ],
  undecided: [
    {
      name: 'marks text in another program, which cannot be seen',
      trace: trace().for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
