import type { Finding } from '../../check-in/judge-picture';
import type { CheckInStep } from '../../providers/define-provider';

export interface StepText {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

export const STEP_TEXTS: Readonly<Record<CheckInStep, StepText>> = {
  selfie: {
    name: 'Selfie',
    title: 'Take a picture of yourself',
    text: 'Look into the camera, with your face in the frame. Take off hats and headphones; what you wear for your faith or your health stays.',
  },
  'id-front': {
    name: 'ID, front',
    title: 'Show the front of an ID',
    text: 'Any card will do for practice, such as a library card. The picture is only in this page’s memory, is looked at for light and sharpness alone, and is gone when you go on.',
  },
  'id-back': {
    name: 'ID, back',
    title: 'Show the back of the ID',
    text: 'The same card, turned over. This picture is gone when you go on, too.',
  },
  'room-photos': {
    name: 'Room',
    title: 'Take four pictures of the room',
    text: 'Turn the webcam or the laptop: in front of you, to the left, behind you, to the right. Nobody else should be in them.',
  },
  desk: {
    name: 'Desk',
    title: 'Clear desk and room',
    text: 'Proctors ask for these things, and have you remove what is in the way.',
  },
  rules: {
    name: 'Rules',
    title: 'The rules, as the proctor reads them out',
    text: 'Read them with your lips closed: it is good practice.',
  },
  agreement: {
    name: 'Agreement',
    title: 'Agree to the rules',
    text: 'In the real exam nothing goes on without it.',
  },
  wait: {
    name: 'Wait',
    title: 'Wait for the proctor',
    text: 'This takes one to five minutes; nobody knows how long. Exam conditions begin now: people have lost exams here by getting up or reaching for the phone.',
  },
};

/** Where nobody comes, because the recording is looked at afterwards: the last step is the first of the exam. */
const BEGIN_TEXT: StepText = {
  name: 'Begin',
  title: 'Begin the exam',
  text: 'Nobody greets you here: exam conditions begin with the click, and what is recorded is looked at afterwards.',
};

export function stepText(step: CheckInStep, hasWait: boolean): StepText {
  return step === 'wait' && !hasWait ? BEGIN_TEXT : STEP_TEXTS[step];
}

/** What has come of the wait: the page's heading must not ask for what is over. */
export type WaitOutcome = 'begun' | 'failed' | 'over';

export const OUTCOME_TEXTS: Readonly<Record<WaitOutcome, Pick<StepText, 'title' | 'text'>>> = {
  begun: { title: 'The exam has begun', text: 'It goes on in its own tab; this page has done its part.' },
  failed: { title: 'The sitting could not begin', text: 'Nothing was recorded.' },
  over: {
    title: 'The sitting is over',
    text: 'What was noticed is in the report. You can check in again at any time.',
  },
};

export const FINDING_TEXTS: Readonly<Record<Finding, string>> = {
  'light-good': 'The light is good.',
  'light-dark': 'It is too dark. Turn on a lamp in front of you.',
  'light-glare': 'There is too much light in the picture. Turn away from the window or lamp.',
  sharp: 'The picture is sharp.',
  blurred: 'The picture is blurred. Hold still, or move a little further away.',
  'one-face': 'One face is in the picture.',
  'no-face': 'No face can be seen. Sit in front of the camera.',
  'several-faces': 'More than one face is in the picture. You need to be alone; pictures on the wall count, too.',
  framed: 'The face fills the frame well.',
  'too-far': 'You are too far away. Move closer.',
  'too-near': 'You are too close. Move back a little.',
  'off-centre': 'Move so that your whole face is in the middle.',
  nobody: 'Nobody is in the picture.',
  somebody: 'A face is in the picture. The room has to be empty but for you; a poster or photo counts, too.',
};

export const ROOM_SIDES = ['In front', 'Left', 'Behind', 'Right'] as const;

/** What proctors look at. */
export const DESK_ITEMS: readonly { readonly id: string; readonly text: string }[] = [
  { id: 'desk', text: 'The desk is clear: no paper, pens, books or handkerchiefs.' },
  { id: 'walls', text: 'Notes, posters, plants and pictures near the desk are put away; whiteboards are wiped.' },
  { id: 'screens', text: 'There is one screen. Others are unplugged or turned away.' },
  { id: 'phone', text: 'The phone is silent, out of reach, and out of sight.' },
  { id: 'wrists', text: 'Watch and bracelets are off; sleeves can be pushed up.' },
  { id: 'glasses', text: 'Glasses can be shown from both sides.' },
  { id: 'ears', text: 'No headphones or earbuds. Hearing aids stay in.' },
  { id: 'drink', text: 'Drinks are as the rules allow: see below.' },
  { id: 'programs', text: 'All other programs are closed, with their notifications.' },
  { id: 'people', text: 'People and pets are out of the room, and know not to come in. The door is closed.' },
];
