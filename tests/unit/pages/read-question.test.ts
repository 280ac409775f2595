import { describe, expect, it } from 'vitest';
import type { PageNote } from '../../../lib/pages/page-note';
import { readQuestion } from '../../../lib/pages/read-question';
import { positionNote, progressNote, textNote } from './notes';

const brief = (...notes: PageNote[]) => {
  const read = readQuestion(notes);
  return read && `${read.number}/${read.total ?? '?'}`;
};

const questions = (from: number, to: number, more: Parameters<typeof textNote>[1] = {}) =>
  Array.from({ length: to - from + 1 }, (_, index) => textNote(`Question ${from + index}`, more));

describe('the question on a page', () => {
  it('is what the surest of its texts says', () => {
    expect(brief(textNote('3 / 10'), textNote('Question 12 of 65'), textNote('Question 4'))).toBe('12/65');
  });

  it('gets its total from what says the same number with one', () => {
    expect(brief(textNote('Question 12', { role: 'heading' }), textNote('12 / 65'))).toBe('12/65');
    expect(brief(textNote('Question 12', { role: 'heading' }), progressNote(12, 65))).toBe('12/65');
    expect(brief(textNote('Question 12', { role: 'heading' }), progressNote(20, 65))).toBe('12/?');
  });

  it('is said by the title where the page itself is silent', () => {
    expect(brief(textNote('Question 12 of 65', { role: 'title' }))).toBe('12/65');
    expect(brief(textNote('Question 1 of 65', { role: 'title' }), textNote('Question 12 of 65'))).toBe('12/65');
  });

  it('is not one of a list of links to all questions', () => {
    expect(brief(...questions(1, 65, { role: 'control' }))).toBeNull();
    expect(brief(...questions(1, 65))).toBeNull();
  });

  it('is the one of a list that the page calls the current one', () => {
    const map = questions(1, 65, { role: 'control' });
    expect(brief(...map, textNote('Question 7', { role: 'control', isCurrent: true }))).toBe('7/?');
  });

  it('is the first in view where several are on one page', () => {
    const above = textNote('Question 3', { role: 'heading', inView: false });
    const below = questions(6, 65, { role: 'heading', inView: false });
    const seen = questions(4, 5, { role: 'heading' });
    expect(brief(above, ...seen, ...below)).toBe('4/?');
  });

  it('is counted through the whole exam, not through its section', () => {
    expect(brief(textNote('Question 2 of 5'), textNote('Question 12 of 65'))).toBe('12/65');
  });

  it('is not known where equals disagree', () => {
    expect(brief(...questions(1, 5, { role: 'heading' }))).toBeNull();
    expect(brief()).toBeNull();
  });
});

describe('a progress bar', () => {
  it('says it in words, or in numbers', () => {
    expect(brief(progressNote(18, 100, { label: 'Question 12 of 65' }))).toBe('12/65');
    expect(brief(progressNote(12, 65, { label: 'Question' }))).toBe('12/65');
    expect(readQuestion([progressNote(12, 65)])?.certainty).toBe('guess');
  });

  it.each([
    ['a percentage', progressNote(18, 100)],
    ['a percentage in words', progressNote(12, 65, { label: '18 %' })],
    ['before the first question', progressNote(0, 65)],
    ['a fraction', progressNote(0.4, 1)],
    ['what is answered', progressNote(12, 65, { label: '12 of 65 answered' })],
    ['the score', progressNote(12, 65, { label: 'Score' })],
    ['more than there is', progressNote(66, 65)],
    ['nonsense', progressNote(Number.NaN, Number.POSITIVE_INFINITY)],
  ])('says nothing where it shows %s', (_, bar) => expect(brief(bar)).toBeNull());
});

describe('a position among steps', () => {
  it('counts where it is the current one', () => {
    expect(brief(positionNote(12, 65, { hint: 'question-nav' }))).toBe('12/65');
    expect(readQuestion([positionNote(12, 65)])?.certainty).toBe('guess');
    expect(brief(positionNote(12, 65, { isCurrent: false, hint: 'question-nav' }))).toBeNull();
  });

  it('adds the total to a text', () => {
    expect(brief(positionNote(12, 65, { label: 'Question 12' }))).toBe('12/65');
  });
});
