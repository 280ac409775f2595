/** A scale has about this many numbers that a person would choose between. */
const STEPS_PER_SCALE = 40;

/**
 * The step in which a person would set a number on a scale: 1, 2 or 5 times a power of ten.
 *
 * @param isWhole numbers that come as whole ones stay whole
 */
export function typedStep(lowest: number, highest: number, isWhole: boolean): number {
  const finest = (highest - lowest) / STEPS_PER_SCALE;
  const power = 10 ** Math.floor(Math.log10(finest));
  const step = ([5, 2].find((times) => times * power <= finest) ?? 1) * power;
  return Math.max(exact(step), isWhole ? 1 : 0);
}

/** The nearest number that can be typed beyond `value`: above it, or below. */
export function typedBeyond(value: number, step: number, side: 'above' | 'below'): number {
  const steps = value / step;
  // A value that is a whole number of steps but for its binary tail counts as one.
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : null;
  const next = side === 'above' ? (whole ?? Math.floor(steps)) + 1 : (whole ?? Math.ceil(steps)) - 1;
  return exact(next * step);
}

/** Without the binary tail of 3 × 0.1. */
function exact(value: number): number {
  return Number(value.toPrecision(10));
}
