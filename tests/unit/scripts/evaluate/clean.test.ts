import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../scripts/actor/random.js';
import { chooseFilms, parseTimeline } from '../../../../scripts/evaluate/clean/choose-films.mjs';
import { mixSitting } from '../../../../scripts/evaluate/clean/mix-sitting.mjs';
import { placeSounds } from '../../../../scripts/evaluate/clean/place-sounds.mjs';
import { planCleanTime } from '../../../../scripts/evaluate/clean/plan-clean-time.mjs';
import { scoreSitting } from '../../../../scripts/evaluate/clean/score-sitting.mjs';

const film = (name: string, changes = {}) => ({
  name,
  file: `/data/${name}`,
  durationMs: 12_000,
  faces: '0-end:1',
  head: 'frontal',
  mouth: 'closed',
  ...changes,
});
const sound = (cls: string, durationMs: number) => ({
  name: cls,
  file: `/data/${cls}`,
  cls,
  hasSpeech: 'no' as const,
  speech: [],
  labelledByHand: false,
  durationMs,
});
const SOUNDS = [sound('keyboard_typing', 7000), sound('door', 500), sound('rain', 5000)];

describe('films of somebody who sits an exam', () => {
  it('show one face all the time, and lips that say nothing', () => {
    const films = [
      film('a', { mouth: 'grimaces, no speech' }),
      film('two', { faces: '0-4:1; 4-end:2' }),
      film('nobody', { faces: '0-end:0' }),
      film('unknown', { faces: '' }),
      film('talker', { mouth: 'talks about 0.5-2.4' }),
      film('animated', { mouth: 'mouth moves all the time' }),
    ];
    expect(chooseFilms(films).map(({ film: { name } }) => name)).toEqual(['a']);
  });

  it('are cut to their longest frontal part', () => {
    const head = '0-2:frontal; 2-3:turned left about 35 deg; 3-end:frontal (small turns, gaze down at times)';
    expect(chooseFilms([film('a', { head })])).toMatchObject([{ startMs: 3000, endMs: 12_000 }]);
  });

  it('are left out when no such part is long enough', () => {
    expect(chooseFilms([film('a', { head: '0-2.5:frontal; 2.5-end:down' })])).toEqual([]);
    expect(chooseFilms([film('a', { head: 'frontal with quick swings' })])).toEqual([]);
  });

  it('have timelines that may speak of the whole', () => {
    expect(parseTimeline('frontal, natural', 5000)).toEqual([{ startMs: 0, endMs: 5000, words: 'frontal, natural' }]);
    expect(parseTimeline('0-1:x; what?; 1.5-end: y', 5000)).toEqual([
      { startMs: 0, endMs: 1000, words: 'x' },
      { startMs: 1500, endMs: 5000, words: 'y' },
    ]);
  });
});

describe('the plan', () => {
  const films = chooseFilms([film('a'), film('b'), film('c')]);
  const plan = (seed: number, minutes = 17) =>
    planCleanTime({ films, sounds: SOUNDS, durationMs: minutes * 60_000, seed });

  it('is the same for the same seed, and another for another', () => {
    expect(plan(1)).toEqual(plan(1));
    expect(plan(1)).not.toEqual(plan(2));
  });

  it('adds up to the wanted time, in sittings of five minutes at most', () => {
    expect(plan(1).map(({ durationMs }) => durationMs)).toEqual([300_000, 300_000, 300_000, 120_000]);
    expect(plan(1, 1).map(({ durationMs }) => durationMs)).toEqual([60_000]);
  });

  it('lets everybody come once before anybody comes again', () => {
    const names = plan(3).map(({ name }) => name);
    expect(new Set(names.slice(0, 3)).size).toBe(3);
  });

  it('changes the light by 15 % at most', () => {
    for (const { brightness } of plan(5, 600)) expect(Math.abs(brightness - 1)).toBeLessThanOrEqual(0.15);
  });
});

describe('everyday sounds', () => {
  const THREE_HOURS_MS = 10_800_000;
  const placed = placeSounds(SOUNDS, THREE_HOURS_MS, seededRandom(4));

  it('come one after the other, with a pause in between', () => {
    expect(placed.length).toBeGreaterThan(300);
    for (const [index, { startMs, endMs }] of placed.entries()) {
      expect(startMs).toBeGreaterThanOrEqual((placed[index - 1]?.endMs ?? 0) + 1000);
      expect(endMs).toBeLessThanOrEqual(THREE_HOURS_MS);
    }
  });

  it('are typing about half of the time, and go on then', () => {
    const typing = placed.filter(({ cls }) => cls === 'keyboard_typing');
    expect(typing.length / placed.length).toBeGreaterThan(0.4);
    expect(typing.length / placed.length).toBeLessThan(0.6);
    expect(Math.max(...typing.map(({ startMs, endMs }) => endMs - startMs))).toBeGreaterThan(10_000);
  });

  it('are none where there are none', () => {
    expect(placeSounds([], THREE_HOURS_MS, seededRandom(4))).toEqual([]);
  });
});

describe('what the microphone hears', () => {
  const door = Float32Array.from({ length: 8000 }, (_, index) => Math.sin(index) / 3);
  const placed = { file: '/door', cls: 'door', startMs: 1000, endMs: 1500, peakDbfs: -20 };
  const sitting = { ...planCleanTime({ films: chooseFilms([film('a')]), sounds: [], durationMs: 3000, seed: 1 })[0] };
  const mix = (sounds: (typeof placed)[], room: Float32Array | null = null) =>
    mixSitting(
      { ...film('a'), startMs: 0, endMs: 1, mirrored: false, brightness: 1, noiseSeed: 1, ...sitting, sounds },
      { sounds: new Map([['/door', door]]), room },
      seededRandom(1),
    );
  const peak = (samples: Float32Array) => Math.max(...samples.map(Math.abs));

  it('is never silent and lasts as long as the sitting', () => {
    const samples = mix([]);
    expect(samples).toHaveLength(48_000);
    expect(samples.filter((sample) => sample === 0).length).toBeLessThan(10);
    expect(peak(samples)).toBeLessThan(0.001);
  });

  it('has each sound in its place and as loud as planned', () => {
    const samples = mix([placed]);
    expect(peak(samples.subarray(0, 16_000))).toBeLessThan(0.001);
    expect(peak(samples.subarray(16_000, 24_000))).toBeCloseTo(0.1, 2);
    expect(peak(samples.subarray(24_000))).toBeLessThan(0.001);
  });

  it('plays a sound that lasts longer again, and a room all the time', () => {
    const samples = mix([{ ...placed, endMs: 2000 }], Float32Array.of(0.01, -0.01));
    expect(peak(samples.subarray(24_000, 32_000))).toBeGreaterThan(0.09);
    expect(peak(samples.subarray(40_000))).toBeCloseTo(0.01, 2);
  });
});

describe('a sitting', () => {
  const sitting = {
    durationMs: 60_000,
    sounds: [{ file: '', cls: 'door', startMs: 10_000, endMs: 11_000, peakDbfs: -30 }],
  };
  const logged = (rule: string, startMs: number, endMs: number) => ({ rule, startMs, endMs });

  it('allows for a loud sound where one was played, and for nothing else', () => {
    const { falseAlarms } = scoreSitting(sitting, [
      logged('loud-noise', 10_200, 11_400),
      logged('loud-noise', 20_000, 21_000),
      logged('talking', 10_200, 11_000),
      logged('no-face', 30_000, 32_000),
    ]);
    expect(falseAlarms.map(({ rule, during }) => [rule, during])).toEqual([
      ['loud-noise', null],
      ['talking', 'door'],
      ['no-face', null],
    ]);
  });
});
