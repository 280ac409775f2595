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
  /** Distinct faces in view, duplicates of one face already merged. */
  readonly faces: number;
  /** Head turn away from the person's own rest pose; positive = towards their left. */
  readonly yawDeg: number | null;
  /** Head tilt away from the rest pose; positive = down. */
  readonly pitchDeg: number | null;
  /** Lip gap divided by face height, 0 = closed. */
  readonly mouthOpenRatio: number | null;
}

/** What one analysed camera frame is like as a picture, whoever is in it. */
export interface PictureObservation extends Timed {
  readonly kind: 'picture';
  /** Mean luma, 0 (black) to 255 (white). */
  readonly lumaMean: number;
  /** Standard deviation of luma: near 0 for an evenly covered lens. */
  readonly lumaSpread: number;
  /** Share of sampled pixels that differ from the frame analysed before, 0–1; `null` for the first. */
  readonly changedRatio: number | null;
}

export type DeviceState = 'live' | 'muted' | 'ended';

export interface CameraObservation extends Timed {
  readonly kind: 'camera';
  readonly state: DeviceState;
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
}

export interface ClipboardObservation extends Timed {
  readonly kind: 'clipboard';
  readonly action: 'copy' | 'cut' | 'paste';
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
  | PulseObservation;

export type ObservationKind = Observation['kind'];
export type ObservationOf<Kind extends ObservationKind> = Extract<Observation, { kind: Kind }>;

type WithoutTime<Kind> = Kind extends Timed ? Omit<Kind, 'atMs'> : never;
/** An observation before it is placed in a session's time. */
export type Fact = WithoutTime<Observation>;

/**
 * States are reported at their ends only and stand until the next report (a tab switch is two
 * events however long it lasts); all other kinds are samples and say nothing about the time between.
 */
export const STANDING_KINDS: ReadonlySet<ObservationKind> = new Set(['camera', 'microphone', 'focus', 'fullscreen']);
