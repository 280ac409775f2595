import type { Light } from '../../vision/light';

/** What to do about the light, or that it is fine. */
export const LIGHT_TEXTS: Readonly<Record<Light, string>> = {
  good: 'The light is good.',
  dark: 'Your room is dark: put a lamp in front of you, or turn to a window.',
  glare: 'There is glare: move lamps and windows out of the picture, or turn away from them.',
};
