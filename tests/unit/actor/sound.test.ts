import { describe, expect, it } from 'vitest';
import { mouthTrack } from '../../../scripts/actor/mouth-track.mjs';
import { composeSound, MICROPHONE_HZ, readSpeech, resample, rootMeanSquare } from '../../../scripts/actor/sound.mjs';
import { calmTimeline } from '../../../scripts/actor/timeline.js';
import { decodeWav, encodeWav, WavFormatError } from '../../../scripts/actor/wav.mjs';

const timeline = {
  ...calmTimeline(12_000),
  sounds: [
    { clip: 'keys', atMs: 1000 },
    { clip: 'speech', atMs: 4000 },
  ],
} as const;
const track = composeSound(timeline);
const part = (fromMs: number, toMs: number) =>
  track.subarray((fromMs / 1000) * MICROPHONE_HZ, (toMs / 1000) * MICROPHONE_HZ);
const levelDbfs = (samples: Float32Array) => 20 * Math.log10(rootMeanSquare(samples));
const pieces = (fromMs: number, toMs: number, everyMs: number) =>
  Array.from({ length: Math.floor((toMs - fromMs) / everyMs) }, (_, index) =>
    part(fromMs + index * everyMs, fromMs + (index + 1) * everyMs),
  );

describe('the microphone', () => {
  it('is as long as the timeline', () => {
    expect(track).toHaveLength(12 * MICROPHONE_HZ);
  });

  it('hears a quiet room, and never digital silence', () => {
    expect(levelDbfs(part(10_000, 12_000))).toBeCloseTo(-62, 0);
    expect(pieces(0, 12_000, 20).filter((piece) => rootMeanSquare(piece) === 0)).toEqual([]);
  });

  it('hears the sentence at the level of somebody at the laptop', () => {
    expect(levelDbfs(part(4000, 9500))).toBeGreaterThan(-23);
    expect(levelDbfs(part(4000, 9500))).toBeLessThan(-21);
    expect(levelDbfs(part(3000, 3900))).toBeLessThan(-55);
  });

  it('hears the sentence without a pause of 400 ms', () => {
    const loud = pieces(4000, 9500, 100).map((piece) => levelDbfs(piece) > -45);
    expect(
      loud
        .join()
        .split('true')
        .some((gap) => gap.includes('false,false,false,false')),
    ).toBe(false);
  });

  it('hears typing well below speech', () => {
    const typing = Math.max(...pieces(1000, 2200, 20).map(levelDbfs));
    expect(typing).toBeGreaterThan(-58);
    expect(typing).toBeLessThan(-35);
  });

  it('hears the same each time', () => {
    // As bytes: comparing half a million numbers one by one takes seconds.
    expect(Buffer.from(composeSound(timeline).buffer).equals(Buffer.from(track.buffer))).toBe(true);
  });

  it('cuts off what lasts beyond the end', () => {
    const cut = composeSound({ ...calmTimeline(2000), sounds: [{ clip: 'speech', atMs: 1000 }] });
    expect(cut).toHaveLength(2 * MICROPHONE_HZ);
    expect(levelDbfs(cut.subarray(MICROPHONE_HZ))).toBeGreaterThan(-30);
  });
});

describe('resampling', () => {
  it('keeps a tone, its pitch and its loudness', () => {
    const tone = Float32Array.from(
      { length: 16_000 },
      (_, index) => 0.5 * Math.sin((2 * Math.PI * 1000 * index) / 16_000),
    );
    const resampled = resample(tone, 16_000);
    expect(resampled).toHaveLength(48_000);
    const expected = Float32Array.from(resampled, (_, index) => 0.5 * Math.sin((2 * Math.PI * 1000 * index) / 48_000));
    const inner = resampled.subarray(100, -100).map((sample, index) => sample - (expected[index + 100] ?? 0));
    expect(Math.max(...inner.map(Math.abs))).toBeLessThan(0.01);
  });
});

describe('the mouth', () => {
  it('moves with the sentence and rests without it', () => {
    const ratios = mouthTrack(timeline, 100);
    expect(ratios).toHaveLength(120);
    expect(ratios.slice(0, 40).every((ratio) => ratio === 0)).toBe(true);
    expect(ratios.slice(96).every((ratio) => ratio === 0)).toBe(true);
    const spoken = ratios.slice(41, 94);
    expect(Math.max(...spoken)).toBeGreaterThan(0.8);
    expect(Math.max(...spoken)).toBeLessThanOrEqual(1);
    expect(Math.min(...spoken)).toBeLessThan(0.4);
  });
});

describe('a WAV file', () => {
  it('comes back as it was written', () => {
    const { samples, sampleRateHz } = decodeWav(encodeWav(Float32Array.of(0, 0.5, -0.25, 1.5), 48_000));
    expect(sampleRateHz).toBe(48_000);
    expect([...samples].map((sample) => Math.round(sample * 100) / 100)).toEqual([0, 0.5, -0.25, 1]);
  });

  it('is refused when it is of another kind', () => {
    expect(() => decodeWav(Buffer.from('ID3 not a wave file'))).toThrow(WavFormatError);
    const stereo = encodeWav(new Float32Array(8), 48_000);
    stereo.writeUInt16LE(2, 22);
    expect(() => decodeWav(stereo)).toThrow(WavFormatError);
  });

  it('holds the sentence, at 16 kHz', () => {
    const { samples, sampleRateHz } = readSpeech();
    expect(sampleRateHz).toBe(16_000);
    expect(samples.length / sampleRateHz).toBeGreaterThan(5);
  });
});
