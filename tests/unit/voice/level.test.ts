import { expect, it } from 'vitest';
import { isDigitalSilence, levelDbfs } from '../../../lib/voice/level';

const sine = (amplitude: number) =>
  Float32Array.from({ length: 1600 }, (_, i) => amplitude * Math.sin((i * Math.PI) / 20));

it('is −3 dBFS for a full sine and 20 dB less for a tenth of it', () => {
  expect(levelDbfs(sine(1))).toBeCloseTo(-3.01, 1);
  expect(levelDbfs(sine(0.1))).toBeCloseTo(-23.01, 1);
});

it('has a bottom, so that silence stays a number', () => {
  expect(levelDbfs(new Float32Array(512))).toBe(-100);
  expect(levelDbfs(new Float32Array(0))).toBe(-100);
});

it('tells digital silence from a very quiet room', () => {
  expect(isDigitalSilence(new Float32Array(512))).toBe(true);
  expect(isDigitalSilence(sine(1e-5))).toBe(false);
});
