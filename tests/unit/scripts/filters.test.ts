import { describe, expect, it } from 'vitest';
import { cameraFilter, microphoneFilter } from '../../../scripts/ffmpeg/filters.mjs';

describe('cameraFilter', () => {
  it('adds sensor noise to 15 frames per second', () => {
    expect(cameraFilter([])).toBe(
      "[0:v]fps=15,scale=w='min(640,iw)':h=-2,format=yuv420p,noise=alls=4:allf=t[live0];[live0]format=yuv420p[camera]",
    );
  });

  it('repeats one frame in each frozen interval, after the noise', () => {
    const filters = cameraFilter([
      { startS: 2, endS: 3.5 },
      { startS: 0, endS: 1 },
    ]).split(';');
    expect(filters.slice(1)).toEqual([
      '[live0]split[moving0][still0]',
      '[moving0][still0]freezeframes=first=30:last=52:replace=29[live1]',
      '[live1]split[moving1][still1]',
      '[moving1][still1]freezeframes=first=0:last=14:replace=0[live2]',
      '[live2]format=yuv420p[camera]',
    ]);
  });
});

describe('microphoneFilter', () => {
  it('fills the sound up with the noise of a quiet room', () => {
    const filter = microphoneFilter({ hasSound: true, seconds: 42.5 });
    expect(filter).toContain('[0:a]aresample=48000');
    expect(filter).toContain('duration=42.5');
    expect(filter).toMatch(/\[sound\]\[room\]concat=n=2:v=0:a=1,atrim=end=42\.5\[microphone\]$/);
  });

  it('is the room alone where there is no sound', () => {
    expect(microphoneFilter({ hasSound: false, seconds: 3 })).toMatch(/^anoisesrc=.*:duration=3\[microphone\]$/);
  });

  it('keeps the room at −75 dBFS', () => {
    const amplitude = Number(/amplitude=([\d.]+)/.exec(microphoneFilter({ hasSound: false, seconds: 1 }))?.[1]);
    expect(20 * Math.log10(amplitude / Math.sqrt(3))).toBeCloseTo(-75, 1);
  });
});
