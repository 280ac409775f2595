import { defineProvider } from './define-provider';
import { aws } from './onvue/aws';
import { comptia } from './onvue/comptia';
import { google } from './onvue/google';
import { microsoft } from './onvue/microsoft';
import { other } from './onvue/other';
import { pmi } from './onvue/pmi';
import { onvueRules, SECURED_BROWSER } from './onvue/rules';
import { ANY_CONTAINER, DESK_URL, DRINK_BUT_NO_FOOD, PHONE_FOR_THE_CALL } from './onvue/sources';
import { disputed, firstHand, ownChoice, secondHand, sourceAt } from './statement';

const CHECK_IN_URL = 'https://pmpmocks.com/index.php/lessons/check-in-process/';

/** Pearson VUE's proctored exam at home. What its programmes say differently is in `onvue/`. */
export default defineProvider({
  id: 'onvue',
  name: 'Pearson VUE OnVUE',
  shortName: 'OnVUE',
  programmes: [aws, microsoft, google, comptia, pmi, other],
  base: {
    rules: onvueRules,
    conduct: {
      live: true,
      warnings: 2,
      endsAtOnce: {
        'camera-covered': 30_000,
        'camera-lost': 30_000,
        'multiple-faces': 5000,
        'no-face': 15_000,
        'tab-switch': 10_000,
      },
    },
    conductSource: ownChoice(
      'Sources tell of a warning and then the end, and of exams ended at once, but give no numbers. Two warnings, and how long things are borne, are this project’s choice.',
    ),
    breaks: { kind: 'none' },
    policies: {
      drink: disputed(DRINK_BUT_NO_FOOD, ANY_CONTAINER),
      breaks: ownChoice('None, unless the programme has them: no source says that all exams do.'),
      phone: disputed(
        secondHand(
          'https://repost.aws/questions/QU003hAFxmTmiryNeyHG5OzA',
          'Out of reach. The proctor may ring you; never touch it otherwise.',
        ),
        PHONE_FOR_THE_CALL,
      ),
      notes: firstHand(DESK_URL, 'The desk must be clear.'),
    },
    checkIn: ['selfie', 'id-front', 'id-back', 'room-photos', 'desk', 'rules', 'agreement', 'wait'],
    checkInSource: secondHand(
      CHECK_IN_URL,
      'A picture of you, your ID from both sides, pictures of the room; then you put the phone away and wait for the proctor, who looks at face, sleeves, wrists and glasses, may have you turn the camera, and reads the rules out.',
    ),
    checkInWindow: { ...sourceAt(CHECK_IN_URL, 'second-hand'), opensMinutesBefore: 30, closesMinutesAfter: 15 },
    timeAlertsMinutes: [30, 15, 5],
    timeAlertsSource: ownChoice('No source tells of alerts in OnVUE. These are the ones that another provider gives.'),
    // No source tells of marking text or dragging, which only the strictest preset blocks.
    lockdown: { preset: 'exam', why: SECURED_BROWSER },
    briefing: [
      secondHand(
        'https://pmpmocks.com/index.php/lessons/during-the-exam/',
        'Exam conditions begin when your pictures are sent: stay in view and leave the phone alone while you wait.',
      ),
      secondHand(
        'https://pmpmocks.com/index.php/lessons/set-up-your-testing-space/',
        'Do not read aloud, mumble or move your lips. You are warned first; then the exam is ended.',
      ),
      firstHand(DESK_URL, 'Stay in view of the camera. Nobody else may be heard in the room.'),
      secondHand(
        'https://www.camicb.org/Lists/DuringExam/AllItems.aspx',
        'If somebody else is seen or heard, the exam is ended.',
      ),
      secondHand(
        'https://pmpmocks.com/index.php/lessons/set-up-your-testing-space/',
        'If somebody comes in, say only: “Please leave, I’m testing.”',
      ),
      secondHand(
        'https://garvis.ca/2026/06/29/exam-rules/',
        'No headphones, no earbuds, no watch. One display, and all other programs closed.',
      ),
    ],
  },
});
