import type { ObservationKind, ObservationOf } from '../observations';

/** What a stored field may hold. `ms` are whole milliseconds; a list is of the only words allowed. */
export type FieldType = 'ms' | 'number' | 'number or null' | 'ms or null' | 'boolean' | readonly string[];

/**
 * Every field of every kind: what is not here is not stored, and what does not fit is not read back. In the order in
 * which kinds are judged that were observed in the same moment: devices before what they show.
 */
export const OBSERVATION_FIELDS: Readonly<Record<ObservationKind, Readonly<Record<string, FieldType>>>> = {
  camera: { atMs: 'ms', state: ['live', 'muted', 'ended'], virtual: 'boolean' },
  microphone: { atMs: 'ms', state: ['live', 'silent', 'muted', 'ended'] },
  focus: { atMs: 'ms', on: ['exam', 'other-tab', 'other-site', 'other-window', 'other-app'] },
  fullscreen: { atMs: 'ms', active: 'boolean', entered: 'boolean', requiredFromMs: 'ms or null' },
  zoom: { atMs: 'ms', zoomPercent: 'number' },
  'window-size': { atMs: 'ms', filledRatio: 'number' },
  docked: { atMs: 'ms', open: 'boolean' },
  displays: { atMs: 'ms', several: 'boolean' },
  screen: { atMs: 'ms', locked: 'boolean' },
  overlay: { atMs: 'ms', shown: 'boolean' },
  page: { atMs: 'ms', paused: 'boolean', purpose: ['exam', 'review', 'other'], knownBy: ['address', 'content'] },
  pulse: { atMs: 'ms', sinceFrameMs: 'ms or null', sinceVoiceMs: 'ms or null' },
  picture: {
    atMs: 'ms',
    lumaMean: 'number',
    lumaSpread: 'number',
    clippedRatio: 'number',
    changedRatio: 'number or null',
    repeatedRatio: 'number',
  },
  face: {
    atMs: 'ms',
    faces: 'number',
    personRatio: 'number or null',
    yawDeg: 'number or null',
    pitchDeg: 'number or null',
    lookYawDeg: 'number or null',
    lookPitchDeg: 'number or null',
    mouthOpenRatio: 'number or null',
    lipMotionPerS: 'number or null',
    speechRatio: 'number or null',
    faceHeightRatio: 'number or null',
    faceCutRatio: 'number or null',
  },
  voice: {
    atMs: 'ms',
    speechRatio: 'number',
    levelDbfs: 'number',
    floorDbfs: 'number',
    spreadDb: 'number',
    speechForMs: 'ms',
    lipMotionPerS: 'number or null',
  },
  clipboard: { atMs: 'ms', action: ['copy', 'cut', 'paste'] },
  'page-act': { atMs: 'ms', act: ['print', 'menu', 'drag', 'select'] },
  'new-tab': { atMs: 'ms', opened: ['tab', 'window'], front: 'boolean', closed: 'boolean' },
  'new-device': { atMs: 'ms', device: ['headphones', 'camera', 'microphone', 'speakers'] },
} satisfies { [Kind in ObservationKind]: Record<Exclude<keyof ObservationOf<Kind>, 'kind'>, FieldType> };

export const OBSERVATION_KINDS = Object.keys(OBSERVATION_FIELDS).filter(isObservationKind);

function isObservationKind(name: string): name is ObservationKind {
  return Object.hasOwn(OBSERVATION_FIELDS, name);
}
