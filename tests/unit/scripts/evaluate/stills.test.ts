import { describe, expect, it } from 'vitest';
import { headDirection } from '../../../../scripts/evaluate/images/head-direction.mjs';
import { scoreStill } from '../../../../scripts/evaluate/images/score-still.mjs';
import { groupsOf } from '../../../../scripts/evaluate/images/still-groups.mjs';
import { summarizeStills } from '../../../../scripts/evaluate/images/summarize-stills.mjs';

const still = {
  name: 'a.jpg',
  file: '/data/image/a.jpg',
  faces: 1,
  exact: true,
  head: 'frontal',
  phone: 'no',
  tags: '',
  composite: false,
};
const AHEAD = { yawDeg: 2, pitchDeg: -3 };
const score = (labels: Partial<typeof still>, faces: number, pose: typeof AHEAD | null = AHEAD) =>
  scoreStill({ ...still, ...labels }, { faces, pose }, 3);

describe('the number of faces', () => {
  it('is right when it is the labelled one', () => {
    expect(score({ faces: 2 }, 2).right).toBe(true);
    expect(score({ faces: 2 }, 1).right).toBe(false);
    expect(score({ faces: 0 }, 1).right).toBe(false);
  });

  it('may be more where further faces are not labelled', () => {
    expect(score({ faces: 1, exact: false }, 3).right).toBe(true);
    expect(score({ faces: 2, exact: false }, 1).right).toBe(false);
  });

  it('need not exceed what is told apart at most', () => {
    expect(score({ faces: 5 }, 3).exactlyRight).toBe(true);
    expect(score({ faces: 5, exact: false }, 3).exactlyRight).toBe(true);
    expect(score({ faces: 5 }, 2).exactlyRight).toBe(false);
  });

  it('is right as far as rules go with nobody, one or several', () => {
    expect(score({ faces: 5 }, 2).right).toBe(true);
    expect(score({ faces: 2 }, 1).right).toBe(false);
    expect(score({ faces: 1 }, 2).right).toBe(false);
    expect(score({ faces: 0 }, 1).right).toBe(false);
  });
});

describe('headDirection', () => {
  it.each([
    [0, 0, 'frontal'],
    [29.9, 20, 'frontal'],
    [-30, 0, 'turned'],
    [45, 40, 'turned'],
    [-60, 0, 'profile'],
    [10, 20.1, 'down'],
    [-10, -20.1, 'up'],
  ])('calls %d° aside and %d° down %s', (yawDeg, pitchDeg, direction) => {
    expect(headDirection({ yawDeg, pitchDeg })).toBe(direction);
  });

  it('is unknown without a face', () => {
    expect(headDirection(null)).toBeNull();
  });

  it('is judged only where it is labelled', () => {
    expect(score({ head: 'mixed', faces: 2 }, 2).headRight).toBeNull();
    expect(score({ head: 'none', faces: 0 }, 0, null).headRight).toBeNull();
    expect(score({ head: 'turned' }, 1).headRight).toBe(false);
    expect(score({ head: 'turned' }, 0, null).headRight).toBe(false);
  });
});

describe('groups', () => {
  it('come from labels and from words in the tags', () => {
    expect(groupsOf({ ...still, tags: 'hand near face, glasses', head: 'down' })).toEqual([
      'one face',
      'head: down',
      'phone: no',
      'glasses',
      'hand near face',
    ]);
    expect(groupsOf({ ...still, tags: 'dark stage, small face' })).toEqual(
      expect.arrayContaining(['poor light', 'small or far']),
    );
    expect(groupsOf({ ...still, tags: 'face cut by the frame edge' })).toContain('cut or half hidden');
  });

  it('do not take one word for another', () => {
    expect(groupsOf({ ...still, tags: 'with a real phone cut-out', composite: true })).toEqual([
      'one face',
      'head: frontal',
      'phone: no',
      'composite',
    ]);
    expect(groupsOf({ ...still, faces: 0, head: 'none', tags: 'hand only' })).toEqual([
      'nobody',
      'head: none',
      'phone: no',
    ]);
  });
});

describe('summarizeStills', () => {
  const summary = summarizeStills([
    score({ tags: 'glasses' }, 1),
    score({ tags: 'glasses', head: 'turned' }, 0, null),
    score({ faces: 2, head: 'mixed' }, 2),
    score({ faces: 4, head: 'mixed' }, 2),
  ]);

  it('counts all and each group', () => {
    expect(summary).toMatchObject({
      n: 4,
      faceCountAccuracy: 0.75,
      exactFaceCountAccuracy: 0.5,
      headN: 2,
      headAccuracy: 0.5,
    });
    expect(summary.byGroup.glasses).toEqual({ n: 2, accuracy: 0.5 });
    expect(summary.byGroup['several faces']).toEqual({ n: 2, accuracy: 1 });
  });

  it('says what was taken for what', () => {
    expect(summary.confusion).toEqual({ '1': { '0': 1, '1': 1 }, '2': { '2': 1 }, '3 or more': { '2': 1 } });
    expect(summary.headConfusion).toEqual({ frontal: { frontal: 1 }, turned: { 'no face': 1 } });
  });
});
