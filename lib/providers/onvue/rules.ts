import type { PackRule } from '../define-provider';
import { firstHand, secondHand, unverified } from '../statement';
import { DESK_URL, GOOGLE_LIST_URL } from './sources';

const CAMICB_URL = 'https://www.camicb.org/Lists/DuringExam/AllItems.aspx';
const SPACE_URL = 'https://pmpmocks.com/index.php/lessons/set-up-your-testing-space/';
const LOOKING_URL =
  'https://trainingsupport.microsoft.com/en-us/mcp/forum/all/my-proctor-has-blocked-me-saying-i-am-cheating-now/b1f4841e-0015-44fe-81fe-c6b26afac728';
export const SECURED_BROWSER = secondHand(
  'https://examsimul.com/resources/examination-institute/the-open-group/online-exam',
  'The exam fills the screen in a secured browser: nothing else can be open.',
);
const OFF_SCREEN = secondHand(LOOKING_URL, 'A candidate was stopped for looking off the screen.');

/** No source gives numbers, so the rules keep theirs; what differs is how much weight a breach has. */
export const onvueRules: Readonly<Record<string, PackRule>> = {
  'camera-overexposed': {
    severity: 'warning',
    why: secondHand('https://garvis.ca/2026/06/29/exam-rules/', 'No light behind you.'),
  },
  'face-hidden': {
    severity: 'warning',
    why: unverified(
      'https://visualfoodie.com/aws-certification-online-exam-rules-to-follow',
      'A hand over the mouth or the chin on a hand is said to be warned about.',
    ),
  },
  'fullscreen-exit': { severity: 'critical', why: SECURED_BROWSER },
  'looking-away': { severity: 'warning', why: OFF_SCREEN },
  'loud-noise': {
    severity: 'warning',
    why: firstHand(GOOGLE_LIST_URL, 'Google’s list for its exams names excessive background noise.'),
  },
  'multiple-faces': { severity: 'critical', why: secondHand(CAMICB_URL, 'Somebody else seen ends the exam.') },
  'new-device': {
    severity: 'warning',
    why: secondHand('https://garvis.ca/2026/06/29/exam-rules/', 'No headphones and no earbuds.'),
  },
  'new-tab': { severity: 'critical', why: SECURED_BROWSER },
  'no-face': {
    severity: 'critical',
    why: firstHand(GOOGLE_LIST_URL, 'Google’s list for its exams names leaving the camera’s view and standing up.'),
  },
  'other-voice': { severity: 'critical', why: secondHand(CAMICB_URL, 'Somebody else heard ends the exam.') },
  'out-of-position': { severity: 'warning', why: firstHand(DESK_URL, 'You have to stay in view.') },
  'print-attempt': {
    severity: 'warning',
    why: firstHand(GOOGLE_LIST_URL, 'Google’s list for its exams names keystrokes such as print screen.'),
  },
  'reading-lips': {
    severity: 'warning',
    why: secondHand(SPACE_URL, 'Moving the lips is warned about, then the exam is ended.'),
  },
  'repeated-glances': { severity: 'warning', why: OFF_SCREEN },
  'second-display': {
    severity: 'critical',
    why: firstHand(DESK_URL, 'One monitor only; beside an external one, the laptop’s lid is closed.'),
  },
  'small-window': { severity: 'warning', why: SECURED_BROWSER },
  'tab-switch': { severity: 'critical', why: SECURED_BROWSER },
  talking: {
    severity: 'warning',
    why: firstHand(GOOGLE_LIST_URL, 'Google’s list for its exams names reading aloud and talking.'),
  },
  'window-blur': { severity: 'critical', why: SECURED_BROWSER },
};
