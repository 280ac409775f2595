import type { QuestionReading } from './read-text';

export interface QuestionFollower {
  /** Takes what was read now; returns the question to believe in, or `null` for none yet. */
  follow(reading: QuestionReading | null): Omit<QuestionReading, 'certainty'> | null;
}

/**
 * Believes what is more than a guess at once, and a guess only after it has moved by one while its total stayed the
 * same, as the number of a question does and a date or a page does not.
 */
export function createQuestionFollower(): QuestionFollower {
  let guessed: QuestionReading | null = null;
  let trustedTotal: number | null | undefined;
  return {
    follow(reading) {
      if (reading === null) return null;
      const { number, total, certainty } = reading;
      if (certainty !== 'guess') return { number, total };
      if (guessed?.total === total && Math.abs(guessed.number - number) === 1) trustedTotal = total;
      guessed = reading;
      return trustedTotal === total ? { number, total } : null;
    },
  };
}
