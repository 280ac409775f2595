import type { Programme } from '../define-provider';
import { firstHand, ownChoice, secondHand } from '../statement';
import { DESK_URL, GOOGLE_LIST_URL } from './sources';

export const google: Programme = {
  id: 'google',
  name: 'Google Cloud',
  changes: {
    policies: {
      breaks: ownChoice('None: no source tells of any.'),
      notes: firstHand(GOOGLE_LIST_URL, 'No test aids.'),
    },
    briefing: [
      firstHand(GOOGLE_LIST_URL, 'Do not read aloud and do not talk.'),
      firstHand(GOOGLE_LIST_URL, 'Stay in the camera’s view, and stay seated.'),
      firstHand(GOOGLE_LIST_URL, 'No test aids, no pictures of the screen, and no excessive noise around you.'),
      firstHand(DESK_URL, 'The desk is clear, and nobody else may be heard.'),
      secondHand(
        'https://expertminds.ai/cert/gcp-ace/gcp-pearson-exam-provider-switch-2026',
        'Google’s exams moved to Pearson VUE in March 2026; older reports are about another provider.',
      ),
    ],
  },
};
