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
  'camera-looped': {
    name: 'Camera repeats itself',
    meaning: 'The camera showed the same pictures over and over.',
    warning: 'The camera shows a recording. Please switch to a real camera.',
    advice: 'Choose your webcam in the settings instead of a program that plays a film.',
  },
  'camera-lost': {
    name: 'Camera lost',
    meaning: 'The camera stopped delivering pictures.',
    warning: 'The camera is gone. Please plug it in or turn it on again.',
    advice: 'Check the cable and that no other program takes the camera. In an exam this ends the sitting.',
  },
  'camera-overexposed': {
    name: 'Too much light',
    meaning: 'Most of the picture was plain white.',
    warning: 'The picture is far too bright. Please turn the lamp away from the camera.',
    advice: 'Put lamps and windows beside you or in front of you, and never straight into the camera.',
  },
  'copy-paste': {
    name: 'Copy or paste',
    meaning: 'Something was copied, cut or pasted in the exam page.',
    warning: 'Copying and pasting is not allowed in an exam.',
    advice: 'Take your hands off the shortcuts: read and answer only.',
  },
  'devtools-open': {
    name: 'Something docked in the window',
    meaning: 'Part of the browser’s window beside the page was taken, as developer tools or a side panel do.',
    warning: 'Please close what is docked beside the page.',
    advice:
      'Close developer tools and side panels before you start. Tools in a window of their own cannot be seen from here.',
  },
  'exam-paused': {
    name: 'Exam paused',
    meaning: 'The exam was paused with the page’s own button.',
    warning: 'The exam is paused, and the clock goes on. Please resume it.',
    advice: 'In the real exam there is no pause button: leave it alone, and take the breaks that the rules give.',
  },
  'face-hidden': {
    name: 'Face hidden',
    meaning: 'Somebody was in the picture, but no face could be seen.',
    warning: 'Please show your face.',
    advice: 'Keep your head up and your hands, hair and arms away from your face.',
  },
  'fullscreen-exit': {
    name: 'Not in full screen',
    meaning: 'The exam was not in full screen: it had been before, or had to be.',
    warning: 'Please go back to full screen.',
    advice: 'Do not press Escape or F11 during the exam.',
  },
  'looking-away': {
    name: 'Looked away',
    meaning: 'Head or eyes were turned away from the screen.',
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
  'new-device': {
    name: 'New device',
    meaning: 'Headphones, a microphone, a camera or speakers appeared during the exam.',
    warning: 'A new device was connected. Please take it off and unplug it.',
    advice:
      'Connect what you need before you start, and turn Bluetooth headphones off so that they do not connect by themselves.',
  },
  'new-tab': {
    name: 'New tab or window',
    meaning: 'A tab or a window was opened during the exam.',
    warning: 'Please open no other tabs or windows.',
    advice: 'Answer in the exam’s own tab. Do not click links that lead out of it.',
  },
  'no-face': {
    name: 'Left the frame',
    meaning: 'Nobody was in the picture.',
    warning: 'Please keep your face in view.',
    advice: 'Stay seated until the exam is over, and sit so that your face is in the middle of the picture.',
  },
  'other-voice': {
    name: 'Another voice',
    meaning: 'Speech was heard while your lips were still.',
    warning: 'A voice can be heard. Please make sure that nobody speaks near you.',
    advice: 'Close doors and windows, turn off radio and television, and tell others that you have an exam.',
  },
  'out-of-position': {
    name: 'Not well in the picture',
    meaning: 'The face was cut off by the edge of the picture, or too far away or too near.',
    warning: 'Please sit so that your whole face is in the middle of the picture.',
    advice: 'Sit an arm’s length from the camera, and set it up so that head and shoulders are in the picture.',
  },
  'overlay-removed': {
    name: 'Panel removed',
    meaning: 'The page took the session’s panel away, hid it or covered it.',
    warning: 'The page took this panel away. It is back.',
    advice: 'Some pages clear everything they don’t know. Practise elsewhere if this site goes on doing so.',
  },
  'page-drag': {
    name: 'Dragged something',
    meaning: 'Text, a picture or a link was dragged from the page, or something was dropped on it.',
    warning: 'Please do not drag anything out of the exam.',
    advice: 'Read with your hands off the mouse. Questions that are answered by dragging are not meant.',
  },
  'page-menu': {
    name: 'Context menu',
    meaning: 'The page’s context menu was asked for.',
    warning: 'Please do not use the right mouse button.',
    advice: 'Use the left button only: search, copy and print are behind the right one.',
  },
  'print-attempt': {
    name: 'Printing',
    meaning: 'The page was about to be printed.',
    warning: 'Printing is not allowed in an exam.',
    advice: 'Nothing may leave the screen on paper or as a file.',
  },
  'reading-lips': {
    name: 'Lips moved',
    meaning: 'The lips moved for a while without a sound.',
    warning: 'Please keep your lips still while you read.',
    advice: 'Read with your lips closed: put the tongue behind the upper teeth until it is a habit.',
  },
  'repeated-glances': {
    name: 'Many short looks away',
    meaning: 'Again and again there were short looks away from the screen.',
    warning: 'Please keep your eyes on the screen.',
    advice: 'Look at one point of the screen while you think. Clear everything else from your desk.',
  },
  'screen-locked': {
    name: 'Screen locked',
    meaning: 'The computer’s screen was locked.',
    warning: 'The screen was locked. Please stay at the exam.',
    advice: 'Turn off automatic locking for the time of the exam.',
  },
  'second-display': {
    name: 'More than one display',
    meaning: 'The desktop went over more than one display.',
    warning: 'Please turn off the second display.',
    advice: 'Unplug all other displays before you start; closing a laptop’s lid counts too.',
  },
  'small-window': {
    name: 'Small window',
    meaning: 'The exam’s window left part of the screen free.',
    warning: 'Please make the exam’s window as large as the screen.',
    advice: 'Work in full screen, or enlarge the window before you start.',
  },
  'sudden-noise': {
    name: 'Sudden loud noise',
    meaning: 'For a moment there was a very loud sound, such as a slammed door.',
    warning: 'That was loud.',
    advice: 'Close doors and windows before you start, and put away what may fall.',
  },
  'tab-switch': {
    name: 'Left the exam page',
    meaning: 'Another tab or another site was open.',
    warning: 'Please go back to the exam.',
    advice: 'Close all other tabs before you start.',
  },
  talking: {
    name: 'Talking',
    meaning: 'Speech was heard, and your lips moved or could not be seen.',
    warning: 'Please do not speak, not even to yourself.',
    advice: 'Read silently with your lips closed; practise it until it is a habit.',
  },
  'text-selected': {
    name: 'Marked text',
    meaning: 'Text in the page was marked.',
    warning: 'Please do not mark text.',
    advice: 'Follow the lines with your eyes instead of the mouse.',
  },
  'virtual-camera': {
    name: 'Not a real camera',
    meaning: 'The camera was a program that makes up or changes its picture.',
    warning: 'This is a virtual camera. A real exam does not accept it.',
    advice: 'Choose your webcam in the settings, and quit programs that change its picture.',
  },
  'window-blur': {
    name: 'Left the exam window',
    meaning: 'Another window or program was in front.',
    warning: 'Please go back to the exam window.',
    advice: 'Quit all other programs and turn off notifications before you start.',
  },
  'zoomed-page': {
    name: 'Page enlarged or reduced',
    meaning: 'The page was shown much larger or smaller than usual.',
    warning: 'Please set the page’s zoom back to 100 %.',
    advice: 'Set the zoom to 100 % before you start. If you need larger text, ask the provider for it in good time.',
  },
};

/** A rule without texts still has to be shown somehow: by its id. An architecture test keeps that from shipping. */
export function ruleText(id: string): RuleText {
  return RULE_TEXTS[id] ?? { name: id, meaning: '', warning: id, advice: '' };
}
