/** What the user reads about each rule. Plain words; never an accusation. */
export interface RuleText {
  /** A few words, as in a table. */
  readonly name: string;
  /** What was seen, in one sentence. */
  readonly meaning: string;
  /** Said at once, in the overlay. */
  readonly warning: string;
  /** How to avoid it. */
  readonly advice: string;
}

export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {
  'camera-covered': {
    name: 'Camera covered',
    meaning: 'The picture was black or without any structure.',
    warning: 'The camera sees nothing. Please uncover it or turn on a light.',
    advice: 'Open the camera shutter and light your face from the front before you start.',
  },
  'camera-frozen': {
    name: 'Camera frozen',
    meaning: 'The camera repeated the same picture.',
    warning: 'The camera picture stands still. Please check the camera.',
    advice: 'Close other programs that use the camera, or plug it in again.',
  },
  'camera-lost': {
    name: 'Camera lost',
    meaning: 'The camera stopped delivering pictures.',
    warning: 'The camera is gone. Please plug it in or turn it on again.',
    advice: 'Check the cable and that no other program takes the camera. In an exam this ends the sitting.',
  },
  'copy-paste': {
    name: 'Copy or paste',
    meaning: 'Something was copied, cut or pasted in the exam page.',
    warning: 'Copying and pasting is not allowed in an exam.',
    advice: 'Take your hands off the shortcuts: read and answer only.',
  },
  'fullscreen-exit': {
    name: 'Left full screen',
    meaning: 'The exam was in full screen and then was not.',
    warning: 'Please go back to full screen.',
    advice: 'Do not press Escape or F11 during the exam.',
  },
  'looking-away': {
    name: 'Looked away',
    meaning: 'The head was turned away from the screen.',
    warning: 'Please look at the screen.',
    advice: 'Think with your eyes on the screen. Put the camera above the screen you work on.',
  },
  'loud-noise': {
    name: 'Loud noise',
    meaning: 'There was a sound much louder than the room usually is.',
    warning: 'It is loud in the room.',
    advice: 'Close windows and doors, silence phones, and tell others that you have an exam.',
  },
  'microphone-lost': {
    name: 'Microphone lost',
    meaning: 'The microphone stopped delivering sound.',
    warning: 'The microphone is gone or muted. Please turn it on again.',
    advice: 'Check the mute switch and the cable before you start.',
  },
  'monitoring-gap': {
    name: 'Gap in monitoring',
    meaning: 'For a while nothing was watched, so nothing can be said about that time.',
    warning: 'Monitoring stopped for a moment.',
    advice: 'Close programs that keep the computer busy, and keep it from going to sleep.',
  },
  'multiple-faces': {
    name: 'Somebody else in view',
    meaning: 'More than one face was in the picture.',
    warning: 'Please make sure that you are alone in the picture.',
    advice: 'Lock the door, and take down posters or pictures with faces behind you.',
  },
  'no-face': {
    name: 'Left the frame',
    meaning: 'No face was in the picture.',
    warning: 'Please keep your face in view.',
    advice: 'Stay seated until the exam is over, and sit so that your face is in the middle of the picture.',
  },
  'tab-switch': {
    name: 'Left the exam page',
    meaning: 'Another tab or another site was open.',
    warning: 'Please go back to the exam.',
    advice: 'Close all other tabs before you start.',
  },
  talking: {
    name: 'Talking',
    meaning: 'Speech was heard.',
    warning: 'Please do not speak, not even to yourself.',
    advice: 'Read silently with your lips closed; practise it until it is a habit.',
  },
  'window-blur': {
    name: 'Left the exam window',
    meaning: 'Another window or program was in front.',
    warning: 'Please go back to the exam window.',
    advice: 'Quit all other programs and turn off notifications before you start.',
  },
};

/** A rule without texts still has to be shown somehow: by its id. An architecture test keeps that from shipping. */
export function ruleText(id: string): RuleText {
  return RULE_TEXTS[id] ?? { name: id, meaning: '', warning: id, advice: '' };
}
