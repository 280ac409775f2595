import { defineProvider } from './define-provider';
import { firstHand, OWN_CHOICE, ownChoice } from './statement';

const RECORDING_URL =
  'https://teaching.resources.osu.edu/toolsets/carmencanvas/guides/proctorio-exam-set/proctorio-recording-options';
const LOCKDOWN_URL = 'https://teachingtools.umsystem.edu/support/solutions/articles/11000093712';
const JUDGED_URL = 'https://teachingtools.umsystem.edu/support/solutions/articles/11000084208';
const PRE_CHECK_URL = 'https://support.aktiv.com/hc/en-us/articles/7849117061015';

const RECORDED = firstHand(
  RECORDING_URL,
  'The screen is recorded when something is copied or pasted and when the page is left.',
);

/** A university's exam: nobody looks on, the recording is judged afterwards. Each exam has its own options. */
export default defineProvider({
  id: 'proctorio',
  name: 'Proctorio',
  programmes: [
    { id: 'recorded', name: 'recorded' },
    {
      id: 'lockdown',
      name: 'recorded, with lockdown',
      changes: {
        rules: {
          'copy-paste': { severity: 'critical', why: firstHand(LOCKDOWN_URL, 'Option “Disable Clipboard”.') },
          'fullscreen-exit': {
            enabled: true,
            severity: 'critical',
            why: firstHand(LOCKDOWN_URL, 'Option “Force Full Screen”, in three degrees.'),
          },
          'new-tab': { severity: 'critical', why: firstHand(LOCKDOWN_URL, 'Option “Disable New Tabs”.') },
          'page-menu': { severity: 'warning', why: firstHand(LOCKDOWN_URL, 'Option “Disable Right Click”.') },
          'print-attempt': { severity: 'critical', why: firstHand(LOCKDOWN_URL, 'Option “Disable Printing”.') },
          'second-display': { severity: 'critical', why: firstHand(LOCKDOWN_URL, 'Option “Only One Screen”.') },
          'small-window': {
            severity: 'warning',
            why: firstHand(LOCKDOWN_URL, 'Option “Force Full Screen”, in three degrees.'),
          },
          'tab-switch': {
            severity: 'critical',
            why: firstHand(LOCKDOWN_URL, 'Options “Disable New Tabs” and “Close Open Tabs”.'),
          },
        },
        lockdown: {
          preset: 'severe',
          why: firstHand(
            LOCKDOWN_URL,
            'The exam fills the screen. Clipboard, printing, the right mouse button and new tabs are off, and open tabs are closed.',
          ),
        },
        briefing: [
          firstHand(LOCKDOWN_URL, 'The exam fills the screen, on one screen only. Other tabs are closed.'),
          firstHand(LOCKDOWN_URL, 'The clipboard, printing, downloads and the right mouse button are off.'),
          firstHand(LOCKDOWN_URL, 'Where re-entry is off, who leaves the exam does not come back into it.'),
          firstHand(RECORDING_URL, 'Camera, microphone and screen are recorded and judged afterwards.'),
        ],
      },
    },
  ],
  base: {
    rules: {
      'copy-paste': { severity: 'notice', why: RECORDED },
      'fullscreen-exit': {
        enabled: false,
        why: firstHand(LOCKDOWN_URL, 'Full screen is an option of the lockdown, which this exam does not use.'),
      },
      'loud-noise': { severity: 'warning', why: firstHand(RECORDING_URL, 'Sound is recorded.') },
      'looking-away': {
        severity: 'warning',
        why: firstHand(RECORDING_URL, 'Head and eyes are analysed in the recording.'),
      },
      'new-tab': { severity: 'warning', why: firstHand(RECORDING_URL, 'Web traffic is recorded.') },
      'print-attempt': {
        severity: 'notice',
        why: firstHand(LOCKDOWN_URL, '“Disable Printing” is an option of the lockdown, which this exam does not use.'),
      },
      'reading-lips': { severity: 'warning', why: firstHand(RECORDING_URL, 'The mouth is analysed in the recording.') },
      'second-display': {
        severity: 'notice',
        why: firstHand(LOCKDOWN_URL, '“Only One Screen” is an option of the lockdown, which this exam does not use.'),
      },
      'small-window': {
        severity: 'notice',
        why: firstHand(RECORDING_URL, 'The screen is recorded when the window is resized.'),
      },
      'tab-switch': { severity: 'warning', why: RECORDED },
    },
    conduct: { live: false, warnings: null, endsAtOnce: {} },
    conductSource: firstHand(
      JUDGED_URL,
      'Nobody speaks during the exam. The recording gets a level of suspicion afterwards, and no outcome proves anything by itself.',
    ),
    breaks: { kind: 'none' },
    policies: {
      drink: ownChoice('As the teacher decides; nothing general was found.'),
      breaks: ownChoice('As the teacher decides. Practise without.'),
      phone: ownChoice('As the teacher decides. Put it out of reach.'),
      notes: firstHand(PRE_CHECK_URL, 'A calculator and a whiteboard may be given on screen.'),
    },
    checkIn: ['selfie', 'id-front', 'room-photos', 'agreement'],
    checkInSource: firstHand(
      LOCKDOWN_URL,
      'Camera, microphone, screen, identity and signature may be checked; a scan of the room may be asked for.',
    ),
    checkInWindow: { ...OWN_CHOICE, opensMinutesBefore: 15, closesMinutesAfter: 0 },
    timeAlertsMinutes: [],
    timeAlertsSource: ownChoice('No source tells of alerts: the exam’s page has the clock.'),
    briefing: [
      firstHand(RECORDING_URL, 'Camera, microphone and screen are recorded and judged afterwards.'),
      firstHand(RECORDING_URL, 'Head, eyes and mouth are analysed in the recording.'),
      firstHand(PRE_CHECK_URL, 'The check before the exam takes 3 to 15 minutes.'),
    ],
  },
});
