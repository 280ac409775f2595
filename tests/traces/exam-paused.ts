import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'pauses the exam and resumes it 5 s later',
      trace: trace()
        .page({ paused: false })
        .for(3000)
        .page({ paused: true })
        .for(5000)
        .page({ paused: false })
        .for(3000),
      violations: [['exam-paused', 3000, 8000]],
    },
  ],
  nearly: [
    {
      name: 'the page shows its pause for a moment while it loads',
      trace: trace().page({ paused: true }).for(800).page({ paused: false }).for(5000),
      violations: [],
    },
  ],
  undecided: [
    {
      name: 'another page of the site, and the results, have nothing to pause',
      trace: trace()
        .page({ paused: true, purpose: 'other' })
        .for(5000)
        .page({ paused: true, purpose: 'review' })
        .for(5000),
      violations: [],
    },
  ],
} satisfies RuleTraces;
