import type { Programme } from '../define-provider';
import { disputed, firstHand, secondHand, unverified } from '../statement';
import { ANY_CONTAINER, DRINK_BUT_NO_FOOD } from './sources';

const DURATION_URL = 'https://learn.microsoft.com/en-us/certifications/exam-duration-question-types';
const OLD_TEXT_URL = 'http://zpfp.pl/forum/072ffa-onvue-microsoft-exam';

export const microsoft: Programme = {
  id: 'microsoft',
  name: 'Microsoft',
  changes: {
    rules: {
      'exam-paused': {
        severity: 'notice',
        why: firstHand(DURATION_URL, 'Breaks may be taken whenever you like; the clock runs on.'),
      },
    },
    breaks: { kind: 'unscheduled', locksSeenQuestions: true },
    policies: {
      drink: disputed(
        unverified(
          OLD_TEXT_URL,
          'A copy of an old Microsoft text: eating and drinking are not allowed for any reason.',
        ),
        ANY_CONTAINER,
        DRINK_BUT_NO_FOOD,
      ),
      breaks: disputed(
        firstHand(
          DURATION_URL,
          'Whenever you like. The clock runs on, and questions that you have seen are locked afterwards.',
        ),
        unverified(OLD_TEXT_URL, 'A copy of an old Microsoft text: no breaks for any reason.'),
      ),
    },
    checkInSource: secondHand(
      'https://learn.microsoft.com/en-us/answers/questions/5793553',
      'As with all OnVUE exams; Microsoft’s candidates also tell of turning the camera once around the room.',
    ),
    briefing: [
      secondHand(
        'https://learn.microsoft.com/en-us/answers/questions/5827221/exam-session-revoked-during-pre-exam-phase-request',
        'You are under exam conditions already while you wait for the proctor.',
      ),
      secondHand(
        'https://pmpmocks.com/index.php/lessons/set-up-your-testing-space/',
        'Do not read aloud, mumble or move your lips. You are warned first; then the exam is ended.',
      ),
      secondHand(
        'https://www.theregister.com/2022/05/13/microsoft_unscheduled_exam_breaks/',
        'Stay in your seat and in view. To leave it, ask for a break first.',
      ),
      secondHand(
        'https://garvis.ca/2026/06/29/exam-rules/',
        'Who breaks the rules may sit no exam at home for 6 months, the next time for 12.',
      ),
    ],
  },
};
