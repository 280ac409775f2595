import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'presses Escape and goes back 5 s later',
      trace: trace().fullscreen(true).for(3000).fullscreen(false).for(5000).fullscreen(true).for(2000),
      violations: [['fullscreen-exit', 3000, 8000]],
    },
    {
      name: 'comes back from another tab and stays out of full screen',
      trace: trace()
        .focus('exam')
        .fullscreen(true)
        .for(3000)
        .focus('other-tab')
        .fullscreen(false)
        .for(4000)
        .focus('exam')
        .for(5000),
      violations: [
        ['tab-switch', 3000, 7000],
        ['fullscreen-exit', 7000, 12_000],
      ],
    },
    {
      name: 'has to be in full screen and never is: noticed when the time to click is over',
      trace: trace({ needsFullscreen: true }).fullscreen(false).for(30_000).fullscreen(true).for(2000),
      violations: [['fullscreen-exit', 20_000, 30_000]],
    },
    {
      name: 'has to be in full screen, was, and left it early',
      trace: trace({ needsFullscreen: true }).fullscreen(true).for(3000).fullscreen(false).for(5000),
      violations: [['fullscreen-exit', 3000, 8000]],
    },
  ],
  nearly: [
    {
      name: 'has to be in full screen and clicks in time, though the page was loaded twice',
      trace: trace({ needsFullscreen: true })
        .fullscreen(false)
        .for(8000)
        .fullscreen(false)
        .for(11_000)
        .fullscreen(true)
        .for(20_000),
      violations: [],
    },
    {
      name: 'the page leaves full screen for a moment to change its layout',
      trace: trace().fullscreen(true).for(3000).fullscreen(false).for(900).fullscreen(true).for(3000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'the exam has never been in full screen',
      trace: trace().fullscreen(false).for(10_000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
