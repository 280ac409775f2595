import { defineProvider } from './define-provider';
import { firstHand, OWN_CHOICE, ownChoice } from './statement';

const GUIDE_URL = 'https://www.psiexams.com/test-takers/online-proctoring-guide/';
const EXAM_UI_URL =
  'https://docs.linuxfoundation.org/tc-docs/certification/lf-handbook2/exam-user-interface/examui-performance-based-exams';
const MIGRATION_URL = 'https://training.linuxfoundation.org/blog/update-on-certification-exam-proctoring-migration/';

const SECURE_BROWSER = firstHand(GUIDE_URL, 'The exam is taken in a secure browser.');
const NOTHING_ELSE = firstHand(
  GUIDE_URL,
  'The secure browser keeps other windows and programs from being opened and used.',
);

/** PSI's secure browser with a proctor who looks on. */
export default defineProvider({
  id: 'psi',
  name: 'PSI Bridge',
  programmes: [
    {
      id: 'linux-foundation',
      name: 'Linux Foundation',
      changes: {
        rules: {
          'exam-paused': {
            severity: 'notice',
            why: firstHand(EXAM_UI_URL, 'The exam can be paused, but that does not stop the clock.'),
          },
        },
        policies: {
          breaks: firstHand(EXAM_UI_URL, 'The exam can be paused, but that does not stop the clock.'),
        },
        breaks: { kind: 'unscheduled', locksSeenQuestions: false },
        timeAlertsSource: firstHand(EXAM_UI_URL, 'Alerts when 30, 15 and 5 minutes are left.'),
      },
    },
    { id: 'other', name: 'Other programmes' },
  ],
  base: {
    rules: {
      'fullscreen-exit': { severity: 'critical', why: SECURE_BROWSER },
      'new-tab': { severity: 'critical', why: NOTHING_ELSE },
      'no-face': { severity: 'critical', why: firstHand(GUIDE_URL, 'Leaving the camera’s view may end the exam.') },
      'second-display': { severity: 'critical', why: firstHand(GUIDE_URL, 'One monitor only.') },
      'tab-switch': { severity: 'critical', why: SECURE_BROWSER },
      'window-blur': { severity: 'critical', why: SECURE_BROWSER },
    },
    conduct: {
      live: true,
      warnings: 2,
      endsAtOnce: { 'camera-covered': 30_000, 'camera-lost': 30_000, 'multiple-faces': 10_000, 'no-face': 20_000 },
    },
    conductSource: ownChoice(
      'The guide says that leaving the view may end the exam, without numbers. Two warnings, and how long things are borne, are this project’s choice.',
    ),
    breaks: { kind: 'none' },
    policies: {
      drink: ownChoice('Nothing was found about drinks. Practise without.'),
      breaks: ownChoice('None: no source says that all exams have them.'),
      phone: ownChoice('Nothing was found beyond the room being looked at. Put it out of reach.'),
      notes: ownChoice('Nothing was found about notes. Practise with a clear desk.'),
    },
    checkIn: ['selfie', 'id-front', 'room-photos', 'desk', 'rules', 'agreement'],
    checkInSource: firstHand(
      GUIDE_URL,
      'You check in by yourself, and show the room in live video. Which pictures are asked for is this project’s guess.',
    ),
    checkInWindow: { ...OWN_CHOICE, opensMinutesBefore: 30, closesMinutesAfter: 15 },
    timeAlertsMinutes: [30, 15, 5],
    timeAlertsSource: ownChoice('As Linux Foundation exams have them; nothing was found about others.'),
    // Nothing was found of marking text or dragging, which only the strictest preset blocks.
    lockdown: { preset: 'exam', why: NOTHING_ELSE },
    briefing: [
      firstHand(GUIDE_URL, 'One monitor only, and nothing but the secure browser.'),
      firstHand(GUIDE_URL, 'Stay in view of the camera: leaving it may end the exam.'),
      firstHand(MIGRATION_URL, 'The session is recorded and looked through afterwards.'),
    ],
  },
});
