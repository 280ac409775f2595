/**
 * The contract between detectors and rules: everything a rule may know.
 *
 * Observations are plain JSON without pixels or samples. `atMs` is milliseconds since the
 * session's first camera frame.
 */
interface Timed {
  readonly atMs: number;
}

/** What one analysed camera frame shows of people. Angles are degrees; `null` = can't be told. */
export interface FaceObservation extends Timed {
  readonly kind: 'face';
  /** People whose face is in view: a face found twice counts once, a picture of a face not at all. */
  readonly faces: number;
  /** Share of the picture that a person covers, 0–1. Measured only where no face is found, else `null`. */
  readonly personRatio: number | null;
  /** Head turn away from the person's own rest pose; positive = towards their left. */
  readonly yawDeg: number | null;
  /** Head tilt away from the rest pose; positive = down. */
  readonly pitchDeg: number | null;
  /** Where head and eyes together look, against where they look at rest; the head alone where the eyes can't be seen. */
  readonly lookYawDeg: number | null;
  readonly lookPitchDeg: number | null;
  /** Lip gap divided by face height, 0 = closed. */
  readonly mouthOpenRatio: number | null;
  /** How much the lips open and close, in face heights per second over about the last second. */
  readonly lipMotionPerS: number | null;
  /** The highest speech probability heard in about the last two seconds, 0–1; `null` without a microphone. */
  readonly speechRatio: number | null;
  /** Height of the face divided by the height of the picture. */
  readonly faceHeightRatio: number | null;
  /** Share of the face that lies beyond the picture's edges, 0–1. */
  readonly faceCutRatio: number | null;
}

/** What one analysed camera frame is like as a picture, whoever is in it. */
export interface PictureObservation extends Timed {
  readonly kind: 'picture';
  /** Mean luma, 0 (black) to 255 (white). */
  readonly lumaMean: number;
  /** Standard deviation of luma: near 0 for an evenly covered lens. */
  readonly lumaSpread: number;
  /** Share of pixels as bright as the camera can tell, 0–1. */
  readonly clippedRatio: number;
  /** Share of sampled pixels that differ from the frame analysed before, 0–1; `null` for the first. */
  readonly changedRatio: number | null;
  /** Share of the last frames that are exact copies of much earlier ones, 0–1: a live sensor never repeats itself. */
  readonly repeatedRatio: number;
}

export type DeviceState = 'live' | 'muted' | 'ended';

export interface CameraObservation extends Timed {
  readonly kind: 'camera';
  readonly state: DeviceState;
  /** Its name is that of a program that makes up a picture, not of a device. */
  readonly virtual: boolean;
}

/** About a tenth of a second of sound. */
export interface VoiceObservation extends Timed {
  readonly kind: 'voice';
  /** Probability that somebody speaks, 0–1. */
  readonly speechRatio: number;
  /** Root-mean-square level, dB below full scale. */
  readonly levelDbfs: number;
  /** The room's own noise, dB below full scale. */
  readonly floorDbfs: number;
  /** Standard deviation of the last second's levels, in dB: how much the sound goes up and down. */
  readonly spreadDb: number;
  /** For how long speech has been heard, short pauses included; 0 = not now. */
  readonly speechForMs: number;
  /** The most that the lips have moved in about the last second and a half; `null` = no mouth can be seen. */
  readonly lipMotionPerS: number | null;
}

export interface MicrophoneObservation extends Timed {
  readonly kind: 'microphone';
  /** `silent` = the device is there but delivers digital zeros, as a hardware mute does. */
  readonly state: DeviceState | 'silent';
}

/** Where the keyboard focus is. One fact has one place, so that one cause is one violation. */
export interface FocusObservation extends Timed {
  readonly kind: 'focus';
  readonly on: 'exam' | 'other-tab' | 'other-site' | 'other-window' | 'other-app';
}

export interface FullscreenObservation extends Timed {
  readonly kind: 'fullscreen';
  readonly active: boolean;
  /** Whether the exam has been in full screen at any time in this session. */
  readonly entered: boolean;
  /** From when on the exam has to be in full screen, ms since session start; `null` = it need not be. */
  readonly requiredFromMs: number | null;
}

export interface ClipboardObservation extends Timed {
  readonly kind: 'clipboard';
  readonly action: 'copy' | 'cut' | 'paste';
}

/** Something that people do in the page, or try to do where it is blocked. */
export interface PageActObservation extends Timed {
  readonly kind: 'page-act';
  readonly act: 'print' | 'menu' | 'drag' | 'select';
}

/** A tab or a window was opened. */
export interface NewTabObservation extends Timed {
  readonly kind: 'new-tab';
  readonly opened: 'tab' | 'window';
  /** It came to the front, over the exam. */
  readonly front: boolean;
  /** It is closed again at once, as strict mode is set to. */
  readonly closed: boolean;
}

/** How large the page is shown. */
export interface ZoomObservation extends Timed {
  readonly kind: 'zoom';
  readonly zoomPercent: number;
}

export interface WindowSizeObservation extends Timed {
  readonly kind: 'window-size';
  /** How much of the screen the exam's window takes, in the direction in which it takes less, 0–1 and a little more. */
  readonly filledRatio: number;
}

/** Something is docked in the exam's window beside the page, as developer tools are. */
export interface DockedObservation extends Timed {
  readonly kind: 'docked';
  readonly open: boolean;
}

export interface DisplaysObservation extends Timed {
  readonly kind: 'displays';
  /** The desktop goes over more than one; mirrored ones can't be told from one. */
  readonly several: boolean;
}

/** A camera, a microphone or something to hear with appeared during the session. */
export interface NewDeviceObservation extends Timed {
  readonly kind: 'new-device';
  readonly device: 'headphones' | 'camera' | 'microphone' | 'speakers';
}

export interface ScreenObservation extends Timed {
  readonly kind: 'screen';
  readonly locked: boolean;
}

/** What the exam's page is at, as far as it can be read. */
export interface PageObservation extends Timed {
  readonly kind: 'page';
  /** It has stopped its own clock and waits to be resumed. */
  readonly paused: boolean;
  /** `review`: the results of a finished exam, or its questions with their answers. */
  readonly purpose: 'exam' | 'review' | 'other';
  /** Whether its address says what it is for, or only what stands in it. */
  readonly knownBy: 'address' | 'content';
}

/** Whether the session's panel stands in the exam's page as it was put there. */
export interface OverlayObservation extends Timed {
  readonly kind: 'overlay';
  readonly shown: boolean;
}

/**
 * The monitor's own pulse: how long ago it last understood a frame and a piece of sound. `null` while the device is
 * gone, which is another matter.
 */
export interface PulseObservation extends Timed {
  readonly kind: 'pulse';
  readonly sinceFrameMs: number | null;
  readonly sinceVoiceMs: number | null;
}

export type Observation =
  | FaceObservation
  | PictureObservation
  | CameraObservation
  | VoiceObservation
  | MicrophoneObservation
  | FocusObservation
  | FullscreenObservation
  | ClipboardObservation
  | PageActObservation
  | NewTabObservation
  | ZoomObservation
  | WindowSizeObservation
  | DockedObservation
  | DisplaysObservation
  | NewDeviceObservation
  | ScreenObservation
  | PageObservation
  | OverlayObservation
  | PulseObservation;

export type ObservationKind = Observation['kind'];
export type ObservationOf<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

/** What is known only from the history, or from the other sense: the monitor adds it. */
interface AddedByMonitor {
  readonly face: 'speechRatio';
  readonly fullscreen: 'requiredFromMs';
  readonly voice: 'lipMotionPerS' | 'speechForMs';
}
type AddedTo<Kind extends Observation> = Kind['kind'] extends keyof AddedByMonitor
  ? AddedByMonitor[Kind['kind']]
  : never;
type WithoutContext<Kind> = Kind extends Observation ? Omit<Kind, 'atMs' | AddedTo<Kind>> : never;
/** An observation before it is placed in a session's time and beside what the other sense says. */
export type Fact = WithoutContext<Observation>;

/**
 * States are reported at their ends only and stand until the next report (a tab switch is two
 * events however long it lasts); all other kinds are samples and say nothing about the time between.
 */
export const STANDING_KINDS: ReadonlySet<ObservationKind> = new Set([
  'camera',
  'microphone',
  'focus',
  'fullscreen',
  'zoom',
  'window-size',
  'docked',
  'displays',
  'screen',
  'page',
  'overlay',
]);
