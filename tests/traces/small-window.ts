import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'works in half of the screen, and then in all of it',
      trace: trace().windowSize(0.5).for(8000).windowSize(1).for(2000),
      violations: [['small-window', 0, 8000]],
    },
  ],
  nearly: [
    { name: 'leaves room for a task bar', trace: trace().windowSize(0.92).for(10_000), violations: [] },
    {
      name: 'moves the window and enlarges it again',
      trace: trace().windowSize(1).for(3000).windowSize(0.6).for(4900).windowSize(1).for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'full screen was left, which makes the window small',
      trace: trace().fullscreen(true).windowSize(1).for(3000).fullscreen(false).windowSize(0.7).for(9000),
      violations: [['fullscreen-exit', 3000, 12_000]],
    },
  ],
} satisfies RuleTraces;
