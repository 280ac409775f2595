import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../lib/observations';
import { describeDetails } from '../../../lib/report/details-text';
import { RULES } from '../../../lib/rules/index';
import { faceAt, pictureAt, voiceAt } from '../../fixtures/observed';

describe('details in plain words', () => {
  it.each([
    [{ yawDeg: 41.4, pitchDeg: 3 }, ['looked 41° to the left']],
    [{ yawDeg: -35, pitchDeg: 27 }, ['looked 35° to the right', 'looked 27° down']],
    [{ yawDeg: 2, pitchDeg: -31 }, ['looked 31° up']],
    [{ yawDeg: 4, pitchDeg: -2 }, ['looked nearly straight ahead']],
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
    [{ action: 'cut' }, ['cut']],
    [{ how: 'cut' }, ['face cut off by the edge of the picture']],
    [{ how: 'far' }, ['face too far away']],
    [{ how: 'near' }, ['face too near']],
    [{ lips: 'moving' }, ['lips moving']],
    [{ lips: 'not seen' }, ['mouth not in view']],
    [{ sound: 'steady' }, ['a steady sound']],
    [{ opened: 'window', closed: true }, ['a new window', 'closed again at once']],
    [{ opened: 'tab', closed: false }, ['a new tab']],
    [{ device: 'headphones' }, ['headphones']],
    [{ zoomPercent: 125 }, ['shown at 125 %']],
    [{ filledRatio: 0.5 }, ['filled 50 % of the screen']],
    [{ clippedRatio: 0.75 }, ['75 % of the picture plain white']],
    [{ lipMotionPerS: 0.15 }, ['lips moved by 15 % of the face’s height a second']],
    [{ personRatio: 0.31 }, []],
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
    faceAt(0, { faces: 2, lookYawDeg: 41, lookPitchDeg: 30, lipMotionPerS: 0.2, faceCutRatio: 0.5 }),
    pictureAt(0, { lumaMean: 3, lumaSpread: 1, changedRatio: 0, clippedRatio: 0.8 }),
    { kind: 'camera', atMs: 0, state: 'ended', virtual: true },
    voiceAt(0, { speechRatio: 0.9, levelDbfs: -20, lipMotionPerS: 0.2 }),
    { kind: 'microphone', atMs: 0, state: 'muted' },
    { kind: 'focus', atMs: 0, on: 'other-window' },
    { kind: 'clipboard', atMs: 0, action: 'cut' },
    { kind: 'fullscreen', atMs: 0, active: false, entered: true, requiredFromMs: null },
    { kind: 'page-act', atMs: 0, act: 'print' },
    { kind: 'new-tab', atMs: 0, opened: 'tab', front: true, closed: true },
    { kind: 'zoom', atMs: 0, zoomPercent: 150 },
    { kind: 'window-size', atMs: 0, filledRatio: 0.5 },
    { kind: 'docked', atMs: 0, open: true },
    { kind: 'displays', atMs: 0, several: true },
    { kind: 'new-device', atMs: 0, device: 'headphones' },
    { kind: 'screen', atMs: 0, locked: true },
    { kind: 'page', atMs: 0, paused: true, purpose: 'exam', knownBy: 'address' },
    { kind: 'overlay', atMs: 0, shown: false },
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
      const said = Object.keys(details).filter((name) => name !== 'personRatio');
      if (said.length > 0) expect(describeDetails(details)).not.toEqual([]);
    },
  );
});
