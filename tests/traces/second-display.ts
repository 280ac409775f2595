import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'a display is plugged in and unplugged',
      trace: trace().displays(false).for(3000).displays(true).for(6000).displays(false).for(3000),
      violations: [['second-display', 3000, 9000]],
    },
    {
      name: 'a second display is there from the beginning',
      trace: trace().displays(true).for(5000),
      violations: [['second-display', 0, 5000]],
    },
  ],
  nearly: [
    {
      name: 'a display shows up for a moment',
      trace: trace().displays(false).for(3000).displays(true).for(900).displays(false).for(3000),
      violations: [],
    },
  ],
  undecided: [{ name: 'nothing tells how many displays there are', trace: trace().for(8000), violations: [] }],
} satisfies RuleTraces;
