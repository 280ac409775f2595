import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from '../../../scripts/proctor/read-options.mjs';

const HERE = resolve('/somewhere');

describe('the options of npm run proctor', () => {
  beforeEach(() => vi.stubEnv('INIT_CWD', HERE));
  afterEach(() => vi.unstubAllEnvs());

  it('takes a scenario, relative to where npm was called', () => {
    expect(readOptions(['--scenario', 'dark', '--out', 'events.json'])).toEqual({
      source: { scenarioDir: resolve(HERE, 'dark') },
      seconds: null,
      settings: [],
      outPath: resolve(HERE, 'events.json'),
    });
  });

  it('takes video and audio, a length and settings', () => {
    const options = readOptions(
      '--video v.mp4 --audio a.wav --seconds 12.5 --set talking.afterMs=1 --set talking.enabled=true --out e'.split(
        ' ',
      ),
    );
    expect(options).toEqual({
      source: { video: resolve(HERE, 'v.mp4'), audio: resolve(HERE, 'a.wav') },
      seconds: 12.5,
      settings: ['talking.afterMs=1', 'talking.enabled=true'],
      outPath: resolve(HERE, 'e'),
    });
  });

  it('takes a video alone, for its own sound', () => {
    expect(readOptions(['--video', 'v.webm', '--out', 'e']).source).toEqual({ video: resolve(HERE, 'v.webm') });
  });

  it.each([
    [['--scenario', 'a'], /--out is missing/],
    [['--out', 'e'], /Either --scenario or --video/],
    [['--audio', 'a', '--out', 'e'], /Either --scenario or --video/],
    [['--scenario', 'a', '--video', 'v', '--out', 'e'], /Either --scenario or --video/],
    [['--scenario', 'a', '--out', 'e', '--seconds', '0'], /above 0/],
    [['--scenario', 'a', '--out', 'e', '--seconds', 'long'], /above 0/],
    [['--scenery', 'a', '--out', 'e'], /--scenery/],
    [['--scenario', 'a', '--out', 'e', 'more'], /more/],
  ])('refuses %j', (parameters, message) => {
    expect(() => readOptions(parameters)).toThrow(message);
  });
});
