import { describe, expect, it } from 'vitest';
import { isPaused, isResult } from '../../../lib/pages/read-page-state';

const dialog = (text: string) => [{ heading: '', text }];

describe('the page’s own pause', () => {
  it.each([
    [dialog('Your test is paused. Resume test')],
    [dialog('Exam paused Click to continue Continue')],
    [[{ heading: 'Paused', text: 'Paused Resume' }]],
    [[{ heading: 'Test paused', text: 'Test paused 01:12:00 left Resume' }]],
    [dialog('Die Prüfung ist pausiert. Fortsetzen')],
    [dialog('El examen está en pausa Reanudar')],
    [dialog('试验… 考试已暂停 继续')],
    [dialog('テストは一時停止中です 再開')],
  ])('is recognised: %o', (panels) => expect(isPaused(panels)).toBe(true));

  it.each([
    [dialog('Do you want to continue? Your test will be paused? Pause Cancel')],
    [dialog('If you leave, the test is paused. Continue')],
    [dialog('This exam cannot be paused. Continue')],
    [dialog('Your download is paused. Resume')],
    [[{ heading: 'Video paused', text: 'Video paused Resume' }]],
    [dialog('Your test is paused.')],
    [[{ heading: 'Question 3', text: 'A paused instance keeps its disk. How do you resume it? This is a test.' }]],
    [[]],
  ])('is not what only sounds like it: %o', (panels) => expect(isPaused(panels)).toBe(false));
});

describe('results', () => {
  it.each([
    ['Your score', 'Your score 82 %'],
    ['Exam results', 'Exam results You passed'],
    ['Results', 'Results 52 of 65 correct'],
    ['You passed!', 'You passed! 82%'],
    ['Congratulations, you have passed the exam', 'Passed'],
    ['Score: 82%', 'Score: 82% Failed: 700 needed'],
    ['Ihr Ergebnis', 'Ihr Ergebnis 82 % richtig'],
    ['Tu puntuación', 'Tu puntuación 82 %'],
  ])('are recognised: “%s”', (heading, text) => expect(isResult([{ heading, text }], null)).toBe(true));

  it.each([
    ['Search results', '12 of 65 results 100 %'],
    ['Results', 'Results Which result is correct'.slice(0, 7)],
    ['Your score report is sent by e-mail', 'The pass mark is 70 %'],
    ['How results are scored', 'You pass with 70 %'],
    ['Question 12', 'Your score is not affected: 70 % correct'],
    ['', 'Your score 82 %'],
  ])('are not what only sounds like it: “%s”', (heading, text) =>
    expect(isResult([{ heading, text }], null)).toBe(false),
  );

  it('are not there while a question is put', () => {
    const panels = [{ heading: 'Your score', text: 'Your score so far 82 % correct' }];
    expect(isResult(panels, { number: 12, total: 65, certainty: 'sure' })).toBe(false);
  });
});
