import { describe, expect, it } from 'vitest';
import { judgeSounds } from '../../../../scripts/evaluate/audio/judge-sounds.mjs';
import { baselineResults } from '../../../../scripts/evaluate/report/baseline-results.mjs';
import { eventKinds } from '../../../../scripts/evaluate/scenarios/event-kinds.mjs';

const kinds = eventKinds(['no-face', 'camera-covered', 'talking', 'multiple-faces']);
const raw = { frames: [], sounds: [] };
const scenario = {
  name: 'one',
  durationMs: 3_600_000,
  video: '',
  audio: '',
  events: [
    { kind: 'dark', startMs: 10_000, endMs: 20_000, borderline: false },
    { kind: 'absent', startMs: 30_000, endMs: 40_000, borderline: false },
  ],
};
const logged = (rule: string, startMs: number, endMs: number) => ({ rule, startMs, endMs });

describe('the others', () => {
  const baseline = {
    name: 'other',
    says: 'something',
    rules: ['no-face'],
    judge: () => [
      logged('no-face', 12_000, 19_000),
      logged('no-face', 30_000, 40_000),
      logged('no-face', 50_000, 51_000),
    ],
  };
  const played = { scenarios: [{ scenario, violations: [], health: null, raw }], sittings: [], sounds: [] };
  const [result] = baselineResults([baseline], played, kinds);

  it('are judged on what they look for', () => {
    expect(Object.keys(result?.byKind ?? {})).toEqual(['absent']);
    expect(result?.byKind.absent).toMatchObject({ events: 1, found: 1, falseAlarms: 1 });
    expect(result?.audio).toBeNull();
  });

  it('may call a dark camera a missing face, if they have no rule for it', () => {
    expect(result?.falseAlarmsByRule).toEqual({ 'no-face': 1 });
  });

  it('have the same clean time as we have', () => {
    const cleanHours = (3_600_000 - 2 * 11_000) / 3_600_000;
    expect(result?.falseAlarmsPerHour).toBeCloseTo(1 / cleanHours, 10);
  });
});

describe('a sound with a room around it', () => {
  const sound = {
    name: 'a.wav',
    file: '',
    cls: 'speech',
    hasSpeech: 'yes' as const,
    speech: [{ startMs: 0, endMs: 960 }],
    labelledByHand: true,
    durationMs: 960,
  };
  // 11 reports of room, 10 of the sound, 11 of room.
  const sounds = Array.from({ length: 32 }, (_, index) => ({
    atMs: (index + 1) * 96,
    heard: { speechRatio: index >= 11 && index < 21 ? 0.9 : 0.1, levelDbfs: -30, silent: false, frames: 3 },
  }));

  it('is judged in its own time and without its room', () => {
    const judge = () => [logged('talking', 1056 + 200, 1900), logged('loud-noise', 0, 100)];
    const [judged] = judgeSounds([{ sound, sounds }], judge, ({ speechRatio }) => speechRatio);
    expect(judged?.score).toMatchObject({ calledTalking: true, delayMs: 200, highest: 0.9 });
    expect(judged?.pieces).toEqual({ speech: Array(10).fill(0.9), others: [] });
  });
});
