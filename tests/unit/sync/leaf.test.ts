import { describe, expect, it } from 'vitest';
import { joinLeaves, type Leaf, losersOf, winnerOf, wishFor } from '../../../lib/sync/leaf';
import { seededRandom } from './random';

const wish = (by: string, at: number, value?: unknown) => ({ by, at, value });
const first = wishFor(undefined, wish('aaaaaa', 1, 'exam'));

describe('a leaf that two computers know', () => {
  it('is the newer wish where that one was made knowing the other', () => {
    const later = wishFor(first, wish('bbbbbb', 2, 'severe'));
    for (const joined of [joinLeaves(first, later), joinLeaves(later, first)]) {
      expect(joined).toEqual(later);
      expect(losersOf(joined)).toEqual([]);
    }
  });

  it('is so even if the clock of the one that changed it is wrong', () => {
    const later = wishFor(first, wish('bbbbbb', 0, 'severe'));
    expect(winnerOf(joinLeaves(first, later)).value).toBe('severe');
  });

  it('keeps both wishes where neither was made knowing the other, and the newer one holds', () => {
    const [here, there] = [wishFor(first, wish('aaaaaa', 5, 'relaxed')), wishFor(first, wish('bbbbbb', 4, 'severe'))];
    const joined = joinLeaves(here, there);
    expect(joined).toEqual(joinLeaves(there, here));
    expect(winnerOf(joined).value).toBe('relaxed');
    expect(losersOf(joined).map(({ value }) => value)).toEqual(['severe']);
  });

  it('is in no doubt where both came to the same', () => {
    const [here, there] = [wishFor(first, wish('aaaaaa', 5, 'severe')), wishFor(first, wish('bbbbbb', 4, 'severe'))];
    expect(losersOf(joinLeaves(here, there))).toEqual([]);
  });

  it('is out of doubt once somebody has decided, on all computers', () => {
    const [here, there] = [wishFor(first, wish('aaaaaa', 5, 'relaxed')), wishFor(first, wish('bbbbbb', 4, 'severe'))];
    const decided = wishFor(joinLeaves(here, there), wish('cccccc', 1, 'severe'));
    for (const known of [here, there, joinLeaves(here, there)]) {
      expect(joinLeaves(known, decided)).toEqual(decided);
      expect(joinLeaves(decided, known)).toEqual(decided);
    }
  });

  it('stays removed, whoever still has it', () => {
    const removed = wishFor(first, wish('bbbbbb', 2));
    expect(winnerOf(joinLeaves(removed, first)).value).toBeUndefined();
    expect(winnerOf(joinLeaves(first, removed)).value).toBeUndefined();
  });

  it('is kept where it was removed here and changed there, and says so', () => {
    const [removed, changed] = [wishFor(first, wish('aaaaaa', 9)), wishFor(first, wish('bbbbbb', 2, 'severe'))];
    const joined = joinLeaves(removed, changed);
    expect(winnerOf(joined).value).toBe('severe');
    expect(losersOf(joined)).toEqual([{ by: 'aaaaaa', n: 2, at: 9 }]);
  });

  it('does not come back after the computer that changed it has removed it as well', () => {
    const removed = wishFor(first, wish('aaaaaa', 9));
    const changed = wishFor(first, wish('bbbbbb', 2, 'severe'));
    const removedThere = wishFor(changed, wish('bbbbbb', 3));
    const third = joinLeaves(removed, changed);
    expect(winnerOf(joinLeaves(third, removedThere)).value).toBeUndefined();
  });
});

/** Leaves as three computers make them that change and join at random. */
function randomLeaves(seed: number): readonly Leaf[] {
  const { pick, below, random } = seededRandom(seed);
  const leaves: Leaf[] = [first];
  const computers = new Map(['aaaaaa', 'bbbbbb', 'cccccc'].map((id) => [id, first]));
  for (let step = 0; step < 12; step += 1) {
    const [by, before] = pick([...computers]);
    const next =
      random() < 0.5
        ? wishFor(before, wish(by, below(5), pick([undefined, 1, 2, 3])))
        : joinLeaves(before, pick(leaves));
    computers.set(by, next);
    leaves.push(next);
  }
  return leaves;
}

describe('joining', () => {
  it('comes to the same in any order, any grouping, and however often', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const { pick } = seededRandom(seed + 1000);
      const leaves = randomLeaves(seed);
      const [a, b, c] = [pick(leaves), pick(leaves), pick(leaves)];
      expect(joinLeaves(a, b)).toEqual(joinLeaves(b, a));
      expect(joinLeaves(joinLeaves(a, b), c)).toEqual(joinLeaves(a, joinLeaves(b, c)));
      expect(joinLeaves(joinLeaves(a, b), b)).toEqual(joinLeaves(a, b));
    }
  });
});
