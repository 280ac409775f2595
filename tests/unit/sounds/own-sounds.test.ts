import { describe, expect, it } from 'vitest';
import { createOwnSounds } from '../../../lib/sounds/own-sounds';
import type { Sound } from '../../../lib/sounds/sound';

const sound = (lengthMs: number, passesForSpeech = true): Sound => ({ lengthMs, tones: [], passesForSpeech });
const quietAt = (atMs: number) => ({ atMs, speechRatio: 0.02 });
const speechAt = (atMs: number) => ({ atMs, speechRatio: 0.95 });

describe('a sound of our own', () => {
  it('makes what the microphone hears ours, with its echo, and nothing before or after', () => {
    const { begins, isOwn } = createOwnSounds();
    begins(sound(2000), 60_000);
    expect(isOwn(quietAt(59_999))).toBe(false);
    expect(isOwn(quietAt(60_000))).toBe(true);
    expect(isOwn(speechAt(63_000))).toBe(true);
    expect(isOwn(quietAt(64_000))).toBe(false);
  });

  it('that nobody takes for speech does not hide who speaks meanwhile', () => {
    const { begins, isOwn } = createOwnSounds();
    begins(sound(600, false), 60_000);
    expect(isOwn(quietAt(60_300))).toBe(true);
    expect(isOwn(speechAt(60_300))).toBe(false);
  });

  it('that begins while another lasts does not cut it short', () => {
    const { begins, isOwn } = createOwnSounds();
    begins(sound(6000), 60_000);
    begins(sound(500), 61_000);
    expect(isOwn(quietAt(65_000))).toBe(true);
    expect(isOwn(quietAt(68_000))).toBe(false);
  });

  it('is forgotten by and by', () => {
    const { begins, isOwn } = createOwnSounds();
    for (const atMs of [10_000, 20_000, 30_000]) begins(sound(500), atMs);
    expect(isOwn(quietAt(30_100))).toBe(true);
    expect(isOwn(quietAt(25_000))).toBe(false);
  });
});
