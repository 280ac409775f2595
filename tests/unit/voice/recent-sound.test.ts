import { describe, expect, it } from 'vitest';
import { createRecentSound } from '../../../lib/voice/recent-sound';
import { wavOf } from '../../../lib/voice/wav';

const samples = (...values: readonly number[]) => Float32Array.from(values);

describe('recent sound', () => {
  it('is what there was, until there is too much of it; then the last of it', () => {
    const recent = createRecentSound(4);
    recent.follow(samples(0, 0.5));
    expect([...recent.read()]).toEqual([0, 16_384]);
    recent.follow(samples(1, -1, 0.25));
    expect([...recent.read()]).toEqual([16_384, 32_767, -32_767, 8192]);
  });

  it('is cut off where a microphone is too loud for it', () => {
    const recent = createRecentSound(2);
    recent.follow(samples(3, -3));
    expect([...recent.read()]).toEqual([32_767, -32_767]);
  });
});

describe('a WAV file', () => {
  it('has one channel of 16 bits at the given rate', () => {
    const view = new DataView(wavOf(Int16Array.from([1, -2, 3]), 16_000));
    const text = (at: number) => String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
    expect([view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true)]).toEqual([1, 16_000, 16]);
    expect(view.getUint32(40, true)).toBe(6);
    expect([0, 2, 4].map((at) => view.getInt16(44 + at, true))).toEqual([1, -2, 3]);
  });
});
