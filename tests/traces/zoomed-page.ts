import type { RuleTraces } from './rule-traces';
import { trace } from './trace';

export default {
  breaks: [
    {
      name: 'enlarges the page and sets it back',
      trace: trace().zoom(100).for(3000).zoom(150).for(6000).zoom(100).for(3000),
      violations: [['zoomed-page', 3000, 9000]],
    },
    {
      name: 'makes the page so small that more of it can be seen at once',
      trace: trace().zoom(50).for(5000),
      violations: [['zoomed-page', 0, 5000]],
    },
  ],
  nearly: [
    { name: 'one step larger', trace: trace().zoom(110).for(8000), violations: [] },
    {
      name: 'tries a size and goes back',
      trace: trace().for(1000).zoom(150).for(2900).zoom(100).for(3000),
      violations: [],
    },
  ],
  undecided: [{ name: 'nothing tells the zoom', trace: trace().for(8000), violations: [] }],
} satisfies RuleTraces;
