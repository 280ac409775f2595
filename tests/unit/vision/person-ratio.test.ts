import { describe, expect, it } from 'vitest';
import { personRatio } from '../../../lib/vision/person-ratio';

/** A mask drawn in text: `#` is surely person, `+` just person, `-` just not, anything else surely not. */
function mask(...rows: readonly string[]): Float32Array {
  const confidence: Readonly<Record<string, number>> = { '#': 1, '+': 0.51, '-': 0.49 };
  return Float32Array.from(rows.join(''), (character) => confidence[character] ?? 0);
}

describe('the share of a picture that is person', () => {
  it('is nothing in an empty room', () => {
    expect(personRatio(mask('....', '....'), 4)).toEqual({ personRatio: 0, bodyRatio: 0, bottomRatio: 0 });
  });

  it('counts what is more likely person than not', () => {
    expect(personRatio(mask('+-', '-+'), 2).personRatio).toBe(0.5);
  });

  it('is everything behind a person who fills the picture', () => {
    expect(personRatio(mask('###', '###'), 3)).toEqual({ personRatio: 1, bodyRatio: 1, bottomRatio: 1 });
  });

  it('survives an empty mask', () => {
    expect(personRatio(new Float32Array(0), 0)).toEqual({ personRatio: 0, bodyRatio: 0, bottomRatio: 0 });
  });
});

describe('the body', () => {
  it('is the largest piece, however many smaller ones there are', () => {
    const { personRatio: all, bodyRatio } = personRatio(mask('#.#.#', '..#..', '#.#.#'), 5);
    expect(all).toBeCloseTo(7 / 15);
    expect(bodyRatio).toBeCloseTo(3 / 15);
  });

  it('does not hang together by corners, nor around the picture’s edge', () => {
    expect(personRatio(mask('..#', '##.', '..#'), 3).bodyRatio).toBeCloseTo(2 / 9);
    expect(personRatio(mask('..##', '##..'), 4).bodyRatio).toBe(0.25);
  });

  it('reaches the bottom edge as far as it covers it, as somebody does who sits there', () => {
    expect(personRatio(mask('.##.', '.##.', '####'), 4).bottomRatio).toBe(1);
    expect(personRatio(mask('.##.', '.##.', '.#..'), 4).bottomRatio).toBe(0.25);
  });

  it('does not reach it when only a smaller piece does: a poster above a hand', () => {
    expect(personRatio(mask('.###', '.###', '....', '#...'), 4).bottomRatio).toBe(0);
  });

  it('is found through a winding shape', () => {
    const winding = mask('#####', '#....', '#.###', '#.#.#', '###.#');
    expect(personRatio(winding, 5)).toEqual({ personRatio: 17 / 25, bodyRatio: 17 / 25, bottomRatio: 4 / 5 });
  });
});
