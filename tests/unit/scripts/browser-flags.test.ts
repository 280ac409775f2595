import { describe, expect, it } from 'vitest';
import { browserFlags } from '../../../scripts/browser/flags.mjs';

const base = { extensionDir: '/ext', profileDir: '/profile', headless: true } as const;

describe('browserFlags', () => {
  it('names each switch once, because the browser takes only the last', () => {
    const flags = browserFlags({
      ...base,
      devices: 'fake',
      deviceQuestions: 'accept',
      offline: true,
      netLogPath: '/n',
    });
    const names = flags.map((flag) => flag.split('=')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves a user her own camera, her own answers and her own window', () => {
    const flags = browserFlags({ ...base, headless: false }).join(' ');
    expect(flags).not.toMatch(/fake|headless|mute/);
  });

  it('plays files as camera and microphone', () => {
    const flags = browserFlags({ ...base, devices: 'fake', videoPath: '/v.mjpeg', audioPath: '/a.wav' });
    expect(flags).toContain('--use-fake-device-for-media-stream');
    expect(flags).toContain('--use-file-for-fake-video-capture=/v.mjpeg');
    expect(flags).toContain('--use-file-for-fake-audio-capture=/a.wav');
    expect(flags).not.toContain('--use-fake-ui-for-media-stream');
  });

  it('has as many screens as asked for, the window as large as the first', () => {
    const screens = [
      { width: 1000, height: 700 },
      { width: 800, height: 600 },
    ];
    const flags = browserFlags({ ...base, screens });
    expect(flags).toContain('--screen-info={1000x700}{800x600}');
    expect(flags).toContain('--window-size=1000,700');
  });
});
