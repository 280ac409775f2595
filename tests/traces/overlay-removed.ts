import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'the page removes the panel once',
      trace: trace().overlay(true).for(3000).overlay(false).for(600).overlay(true).for(5000),
      violations: [['overlay-removed', 3000, 3600]],
    },
    {
      name: 'the page removes it whenever it comes back: one cause, one violation',
      trace: trace()
        .for(3000)
        .repeat(4, (again) => again.overlay(false).for(1000).overlay(true).for(500))
        .for(5000),
      violations: [['overlay-removed', 3000, 8500]],
    },
  ],
  nearly: [
    {
      name: 'the page is loaded anew and its panel with it',
      trace: trace().overlay(true).for(3000).overlay(true).for(5000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'nothing is known of the panel: the tab shows a page without one',
      trace: trace().for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
