import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../../practice-exam/questions.js';

const words = (text: string) => text.split(/\s+/).length;

describe('the questions of the practice exam', () => {
  it('are twenty, each with an id of its own', () => {
    expect(QUESTIONS).toHaveLength(20);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(20);
  });

  it.each(QUESTIONS)('$id has four different options, one of them right, and says why', (question) => {
    expect(new Set(question.options).size).toBe(4);
    expect(question.options[question.answer]).toBeTypeOf('string');
    expect(words(question.explanation)).toBeGreaterThan(12);
    expect(question.prompt.endsWith('?')).toBe(true);
  });

  it('include two long texts that one is tempted to read aloud', () => {
    const long = QUESTIONS.filter(({ passage }) => passage !== undefined && words(passage.join(' ')) > 100);
    expect(long).toHaveLength(2);
  });

  it('hide the right answer in every place, none of them in more than half of the questions', () => {
    const places = [0, 1, 2, 3].map((place) => QUESTIONS.filter(({ answer }) => answer === place).length);
    expect(Math.min(...places)).toBeGreaterThan(2);
    expect(Math.max(...places)).toBeLessThanOrEqual(10);
  });
});
