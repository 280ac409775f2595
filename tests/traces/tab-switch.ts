import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'looks something up in another tab',
      trace: trace().focus('exam').for(3000).focus('other-tab').for(5000).focus('exam').for(2000),
      violations: [['tab-switch', 3000, 8000]],
    },
    {
      name: 'opens another site in the exam’s tab',
      trace: trace().focus('exam').for(3000).focus('other-site').for(5000).focus('exam').for(2000),
      violations: [['tab-switch', 3000, 8000]],
    },
    {
      name: 'is in another tab while the computer sleeps',
      trace: trace().focus('exam').for(3000).focus('other-tab').sleep(60_000).focus('exam').for(2000),
      violations: [
        ['monitoring-gap', 2800, 64_000],
        ['tab-switch', 3000, 63_000],
      ],
    },
  ],
  nearly: [
    {
      name: 'a page opens a tab that closes itself',
      trace: trace().focus('exam').for(3000).focus('other-tab').for(200).focus('exam').for(2000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'another program is in front: which tab is open behind it does not matter',
      trace: trace().focus('exam').for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
