import { cameraPicture } from './camera-picture';
import type { CheckSource } from './define-check';
import { devices } from './devices';
import { disk } from './disk';
import { displays } from './displays';
import { framing } from './framing';
import { fullScreen } from './full-screen';
import { graphics } from './graphics';
import { light } from './light';
import { microphone } from './microphone';
import { otherTabs } from './other-tabs';
import { permissions } from './permissions';
import { roomNoise } from './room-noise';
import { sharpness } from './sharpness';
import { speakers } from './speakers';
import { visionSpeed } from './vision-speed';
import { voiceSpeed } from './voice-speed';
import { zoom } from './zoom';

/** All checks, in the order in which they are shown. */
export const CHECKS = {
  permissions,
  'camera-picture': cameraPicture,
  light,
  sharpness,
  framing,
  microphone,
  'room-noise': roomNoise,
  'vision-speed': visionSpeed,
  'voice-speed': voiceSpeed,
  graphics,
  displays,
  devices,
  'full-screen': fullScreen,
  zoom,
  disk,
  'other-tabs': otherTabs,
  speakers,
} as const;

export type CheckId = keyof typeof CHECKS;

export function isCheckId(text: string): text is CheckId {
  return Object.hasOwn(CHECKS, text);
}

export const CHECK_IDS: readonly CheckId[] = Object.keys(CHECKS).filter(isCheckId);

export function checksFrom(source: CheckSource): readonly CheckId[] {
  return CHECK_IDS.filter((id) => CHECKS[id].source === source);
}
