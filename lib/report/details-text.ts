import type { Details } from '../rules/define-rule';
import { STATE_PHRASES } from './state-phrases';

type Value = Details[string];

/** Below this a look counts as straight in words: head pose from a webcam is right to about 6°. */
const STRAIGHT_DEG = 10;

/** The measured values behind a violation, in plain words: `['looked 41° to the left']`. */
export function describeDetails(details: Details): readonly string[] {
  const phrases = Object.entries(details).flatMap(([name, value]) => phraseFor(name, value, details) ?? []);
  return phrases.length > 0 ? phrases : straightLook(details);
}

function phraseFor(name: string, value: Value, details: Details): string | null {
  if (typeof value === 'number') return (NUMBER_PHRASES[name] ?? otherNumber(name))(value, details);
  if (typeof value === 'string') return STATE_PHRASES[name]?.[value] ?? `${words(name)}: ${value}`;
  if (typeof value === 'boolean') return value ? (FLAG_PHRASES[name] ?? words(name)) : null;
  return null;
}

type NumberPhrase = (value: number, details: Details) => string | null;

const NUMBER_PHRASES: Readonly<Record<string, NumberPhrase>> = {
  faces: (faces) => (faces === 0 ? 'no face' : faces === 1 ? '1 face' : `${faces} faces`),
  // Positive yaw is towards the person's own left (see FaceObservation).
  yawDeg: (yaw) => angle(yaw, 'to the left', 'to the right'),
  pitchDeg: (pitch) => angle(pitch, 'down', 'up'),
  speechRatio: (ratio) => `speech, ${percent(ratio)} sure`,
  levelDbfs: (level, { floorDbfs }) =>
    typeof floorDbfs === 'number' ? `${signless(level - floorDbfs)} dB above the room` : `level ${minus(level)} dB`,
  floorDbfs: (floor, { levelDbfs }) => (typeof levelDbfs === 'number' ? null : `room at ${minus(floor)} dB`),
  lumaMean: (luma) => `brightness ${Math.round(luma)} of 255`,
  lumaSpread: (spread) => `contrast ${Math.round(spread)} of 255`,
  changedRatio: (ratio) => `${percent(ratio)} of the picture changed`,
  clippedRatio: (ratio) => `${percent(ratio)} of the picture plain white`,
  lipMotionPerS: (motion) => `lips moved by ${percent(motion)} of the face’s height a second`,
  zoomPercent: (zoom) => `shown at ${Math.round(zoom)} %`,
  filledRatio: (filled) => `filled ${percent(filled)} of the screen`,
  // How much of the picture somebody covers is how it is known that they are there, and says no more.
  personRatio: () => null,
};

const FLAG_PHRASES: Readonly<Record<string, string>> = {
  pictures: 'no pictures',
  sound: 'no sound',
  closed: 'closed again at once',
};

function straightLook({ yawDeg, pitchDeg }: Details): readonly string[] {
  return typeof yawDeg === 'number' || typeof pitchDeg === 'number' ? ['looked nearly straight ahead'] : [];
}

function angle(degrees: number, positive: string, negative: string): string | null {
  const size = Math.round(Math.abs(degrees));
  return size < STRAIGHT_DEG ? null : `looked ${size}° ${degrees > 0 ? positive : negative}`;
}

function percent(ratio: number): string {
  const value = ratio * 100;
  if (value > 0 && value < 0.1) return 'less than 0.1 %';
  return `${value > 0 && value < 1 ? value.toFixed(1) : Math.round(value)} %`;
}

function signless(decibels: number): number {
  return Math.round(Math.abs(decibels));
}

function minus(decibels: number): string {
  return String(Math.round(decibels)).replace('-', '−');
}

function otherNumber(name: string): NumberPhrase {
  return (value) => `${words(name)}: ${Math.round(value * 100) / 100}`;
}

/** `someNewValueMs` → `some new value ms`: a rule this file has not heard of still says something. */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
