import { describe, expect, it } from 'vitest';
import { chooseWork } from '../../../../scripts/evaluate/dataset/choose-work.mjs';
import { readOptions } from '../../../../scripts/evaluate/read-options.mjs';

type Dataset = Parameters<typeof chooseWork>[0];
const sound = (cls: string) => ({
  name: cls,
  file: cls,
  cls,
  hasSpeech: 'no' as const,
  speech: [],
  labelledByHand: false,
  durationMs: 1000,
});
const dataset: Dataset = {
  scenarios: ['first', 'second'].map((name) => ({ name, durationMs: 1, video: '', audio: '', events: [] })),
  stills: [],
  sounds: [sound('rain'), sound('door'), sound('rain')],
  films: [{ name: 'f', file: 'f', durationMs: 9000, faces: '0-end:1', head: 'frontal', mouth: 'closed' }],
};

describe('--only', () => {
  it('is everything there is, if it is not given', () => {
    expect(chooseWork(dataset, null)).toEqual({
      scenarios: dataset.scenarios,
      stills: [],
      sounds: dataset.sounds,
      clean: true,
    });
    expect(chooseWork({ ...dataset, films: null }, null).clean).toBe(false);
  });

  it('picks a part, a scenario or a class of sounds', () => {
    expect(chooseWork(dataset, 'audio')).toEqual({
      scenarios: null,
      stills: null,
      sounds: dataset.sounds,
      clean: false,
    });
    expect(chooseWork(dataset, 'clean')).toMatchObject({ scenarios: null, sounds: null, clean: true });
    expect(chooseWork(dataset, 'second').scenarios?.map(({ name }) => name)).toEqual(['second']);
    expect(chooseWork(dataset, 'rain')).toMatchObject({ scenarios: null, sounds: [{ cls: 'rain' }, { cls: 'rain' }] });
  });

  it('says what there is instead of what there is not', () => {
    expect(() => chooseWork(dataset, 'third')).toThrow(
      /There are scenarios, images, audio, clean, first, second, rain/,
    );
    expect(() => chooseWork({ ...dataset, stills: null }, 'images')).toThrow(/does not hold/);
    expect(() => chooseWork({ ...dataset, films: [] }, 'clean')).toThrow(/does not hold/);
    expect(() => chooseWork(dataset, 'constructor')).toThrow(/no such thing/);
  });
});

describe('the command line', () => {
  it('has one folder and defaults', () => {
    expect(readOptions(['/data'])).toEqual({
      dir: '/data',
      jsonPath: null,
      only: null,
      offline: false,
      cleanMinutes: 60,
      seed: 1,
      settings: [],
      docs: false,
    });
  });

  it('takes every option', () => {
    const typed =
      '/data --json /out.json --only rain --offline --clean-minutes 2 --seed 7 --set a.b=1 --set c.d=2 --docs';
    expect(readOptions(typed.split(' '))).toEqual({
      dir: '/data',
      jsonPath: '/out.json',
      only: 'rain',
      offline: true,
      cleanMinutes: 2,
      seed: 7,
      settings: ['a.b=1', 'c.d=2'],
      docs: true,
    });
  });

  it.each([
    [[], /One folder is needed/],
    [['/a', '/b'], /One folder is needed/],
    [['/a', '--clean-minutes', '0'], /--clean-minutes has to be a whole number from 1/],
    [['/a', '--seed', 'x'], /--seed has to be/],
    [['/a', '--fast'], /--fast/],
  ])('refuses %j', (parameters, message) => {
    expect(() => readOptions(parameters)).toThrow(message);
  });
});
