import type { Programme } from '../define-provider';
import { disputed, secondHand } from '../statement';
import { ANY_CONTAINER, DRINK_BUT_NO_FOOD } from './sources';

export const pmi: Programme = {
  id: 'pmi',
  name: 'PMI',
  changes: {
    breaks: { kind: 'scheduled', count: 2, minutes: 10 },
    policies: {
      drink: disputed(ANY_CONTAINER, DRINK_BUT_NO_FOOD),
      breaks: secondHand(
        'https://www.pmi.org.hk/pmp-exam-taking/',
        'Two of 10 minutes each, as the PMP exam had them before July 2026. Whether the new exam has the same is not known.',
      ),
    },
  },
};
