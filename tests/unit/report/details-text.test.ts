import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/observations';
import { describeDetails } from '../../../lib/report/details-text';
import { RULES } from '../../../lib/rules/index';

describe('details in plain words', () => {
  it.each([
    [{ yawDeg: 41.4, pitchDeg: 3 }, ['head turned 41° to the left']],
    [{ yawDeg: -35, pitchDeg: 27 }, ['head turned 35° to the right', 'head tilted 27° down']],
    [{ yawDeg: 2, pitchDeg: -31 }, ['head tilted 31° up']],
    [{ yawDeg: 4, pitchDeg: -2 }, ['head nearly straight']],
    [{ yawDeg: null, pitchDeg: null }, []],
    [{ faces: 0 }, ['no face']],
    [{ faces: 2 }, ['2 faces']],
    [{ speechRatio: 0.93, levelDbfs: -24 }, ['speech, 93 % sure', 'level −24 dB']],
    [{ levelDbfs: -28, floorDbfs: -61 }, ['33 dB above the room']],
    [{ changedRatio: 0.0004 }, ['less than 0.1 % of the picture changed']],
    [{ lumaMean: 3, lumaSpread: 1 }, ['brightness 3 of 255', 'contrast 1 of 255']],
    [{ pictures: true, sound: false }, ['no pictures']],
    [{ on: 'other-app' }, ['another program was in front']],
    [{ state: 'silent' }, ['delivered silence only']],
    [{ action: 'paste' }, ['pasted']],
    [{}, []],
  ])('%j', (details, phrases) => {
    expect(describeDetails(details)).toEqual(phrases);
  });

  it('says something of values it has not heard of', () => {
    expect(describeDetails({ blinkCount: 4.5678, eyeState: 'closed', isDark: true, later: null })).toEqual([
      'blink count: 4.57',
      'eye state: closed',
      'is dark',
    ]);
  });

  const observations: readonly Observation[] = [
    { kind: 'face', atMs: 0, faces: 2, yawDeg: 41, pitchDeg: 30, mouthOpenRatio: 0.2 },
    { kind: 'picture', atMs: 0, lumaMean: 3, lumaSpread: 1, changedRatio: 0 },
    { kind: 'camera', atMs: 0, state: 'ended' },
    { kind: 'voice', atMs: 0, speechRatio: 0.9, levelDbfs: -20, floorDbfs: -60 },
    { kind: 'microphone', atMs: 0, state: 'muted' },
    { kind: 'focus', atMs: 0, on: 'other-window' },
    { kind: 'clipboard', atMs: 0, action: 'cut' },
    { kind: 'fullscreen', atMs: 0, active: false, entered: true },
    { kind: 'pulse', atMs: 9000, sinceFrameMs: 9000, sinceVoiceMs: 9000 },
  ];

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'names what %s measures without names from the code',
    (_, rule) => {
      const observation = observations.find(({ kind }) => kind === rule.observes);
      expect(observation).toBeDefined();
      const details = observation && rule.details ? rule.details(observation, rule.defaults) : {};
      // "name: value" is how unknown values are shown.
      for (const phrase of describeDetails(details)) expect(phrase).not.toContain(':');
      if (Object.keys(details).length > 0) expect(describeDetails(details)).not.toEqual([]);
    },
  );
});
