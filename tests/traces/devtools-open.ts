import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'opens something beside the page and closes it',
      trace: trace().docked(false).for(3000).docked(true).for(5000).docked(false).for(2000),
      violations: [['devtools-open', 3000, 8000]],
    },
  ],
  nearly: [
    {
      name: 'hits the key by mistake and closes it at once',
      trace: trace().docked(false).for(3000).docked(true).for(1400).docked(false).for(2000),
      violations: [],
    },
  ],
  undecided: [{ name: 'nothing tells what is beside the page', trace: trace().for(8000), violations: [] }],
} satisfies RuleTraces;
