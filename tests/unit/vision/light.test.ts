import { describe, expect, it } from 'vitest';
import { judgeLight, type Light } from '../../../lib/vision/light';

const ROOM = { lumaMean: 110, clippedRatio: 0.02 };

describe('the light', () => {
  it('of an ordinary room is good', () => {
    expect(judgeLight(ROOM)).toBe('good');
  });

  it('is dark below a mean luma of 60', () => {
    expect(judgeLight({ ...ROOM, lumaMean: 61 })).toBe('good');
    expect(judgeLight({ ...ROOM, lumaMean: 59 })).toBe('dark');
  });

  it('glares when more than three tenths of the picture are plain white', () => {
    expect(judgeLight({ ...ROOM, clippedRatio: 0.29 })).toBe('good');
    expect(judgeLight({ ...ROOM, clippedRatio: 0.31 })).toBe('glare');
  });

  it('that is dark because of a glaring window is called glare', () => {
    expect(judgeLight({ lumaMean: 50, clippedRatio: 0.35 })).toBe('glare');
  });

  it('does not flicker between two judgements at the limit', () => {
    const judged: Light[] = [];
    for (const lumaMean of [59, 61, 59, 62, 59, 61]) judged.push(judgeLight({ ...ROOM, lumaMean }, judged.at(-1)));
    for (const clippedRatio of [0.31, 0.29, 0.31, 0.28])
      judged.push(judgeLight({ ...ROOM, clippedRatio }, judged.at(-1)));
    expect(judged).toEqual([...Array(6).fill('dark'), ...Array(4).fill('glare')]);
    expect(judgeLight({ ...ROOM, lumaMean: 70 }, 'dark')).toBe('good');
    expect(judgeLight({ ...ROOM, clippedRatio: 0.2 }, 'glare')).toBe('good');
  });
});
