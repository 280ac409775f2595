import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'copies a question',
      trace: trace().for(3000).clipboard('copy').for(6000),
      violations: [['copy-paste', 3000, 3000]],
    },
    {
      name: 'copies, selects more and copies again: one act',
      trace: trace().for(3000).clipboard('copy').for(1500).clipboard('copy').for(1900).clipboard('paste').for(6000),
      violations: [['copy-paste', 3000, 6400]],
    },
    {
      name: 'copies now and pastes later: two acts',
      trace: trace().for(3000).clipboard('cut').for(2100).clipboard('paste').for(100),
      violations: [
        ['copy-paste', 3000, 3000],
        ['copy-paste', 5100, 5100],
      ],
    },
  ],
  nearly: [
    {
      name: 'goes on with the exam and leaves the clipboard alone',
      trace: trace().focus('exam').for(10_000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'works in another program, where copying cannot be seen',
      trace: trace().for(3000).focus('other-app').for(5000).focus('exam').for(2000),
      violations: [['window-blur', 3000, 8000]],
    },
  ],
} satisfies RuleTraces;
