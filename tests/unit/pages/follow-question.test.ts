import { describe, expect, it } from 'vitest';
import { createQuestionFollower } from '../../../lib/pages/follow-question';

const guess = (number: number, total: number | null = 65) => ({ number, total, certainty: 'guess' }) as const;

describe('following the question', () => {
  it('believes at once what is more than a guess', () => {
    expect(createQuestionFollower().follow({ number: 12, total: 65, certainty: 'possible' })).toEqual({
      number: 12,
      total: 65,
    });
  });

  it('believes a guess once it has moved by one and its total stayed', () => {
    const follower = createQuestionFollower();
    expect(follower.follow(guess(1))).toBeNull();
    expect(follower.follow(guess(1))).toBeNull();
    expect(follower.follow(guess(2))).toEqual({ number: 2, total: 65 });
    expect(follower.follow(guess(40))).toEqual({ number: 40, total: 65 });
  });

  it('never believes a date, or what jumps about', () => {
    const follower = createQuestionFollower();
    expect(follower.follow(guess(3, 14))).toBeNull();
    expect(follower.follow(guess(9, 14))).toBeNull();
    expect(follower.follow(guess(10, 20))).toBeNull();
    expect(follower.follow(null)).toBeNull();
  });
});
