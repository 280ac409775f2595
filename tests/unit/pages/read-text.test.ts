import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/pages/read-text';

const brief = (text: string, around = '', hint = '') => {
  const read = readText(text, around, hint);
  return read && `${read.certainty} ${read.number}/${read.total ?? '?'}`;
};

describe('a text that names the question', () => {
  it.each([
    ['Question 12 of 65', 'sure 12/65'],
    ['QUESTION 12 OF 65:', 'sure 12/65'],
    ['  Question\n 12 \u00a0of\u00a0 65 ', 'sure 12/65'],
    ['Question: 12 of 65', 'sure 12/65'],
    ['Question #12 / 65', 'sure 12/65'],
    ['Question no. 12 out of 65', 'sure 12/65'],
    ['Question 12 (of 65)', 'sure 12/65'],
    ['Question 12/65', 'sure 12/65'],
    ['Questions 12 of 65', 'sure 12/65'],
    ['Q12/65', 'sure 12/65'],
    ['Q 12 of 65', 'sure 12/65'],
    ['Question 12 | 65', 'sure 12/65'],
    ['Frage 12 von 65', 'sure 12/65'],
    ['Frage Nr. 12 von 65', 'sure 12/65'],
    ['Pregunta 12 de 65', 'sure 12/65'],
    ['Question 12 sur 65', 'sure 12/65'],
    ['Questão 12 de 65', 'sure 12/65'],
    ['Domanda 12 di 65', 'sure 12/65'],
    ['Vraag 12 van 65', 'sure 12/65'],
    ['Pytanie 12 z 65', 'sure 12/65'],
    ['Вопрос 12 из 65', 'sure 12/65'],
    ['Soru 12 / 65', 'sure 12/65'],
    ['問題 12 / 65', 'sure 12/65'],
    ['問題１２／６５', 'sure 12/65'],
    ['第12問（全65問）', 'sure 12/65'],
    ['第 12 题，共 65 题', 'sure 12/65'],
    ['65問中 12問目', 'sure 12/65'],
    ['문제 12 / 65', 'sure 12/65'],
    ['Item 12 of 65', 'likely 12/65'],
    ['Aufgabe 3 von 20', 'likely 3/20'],
    ['Question 12 of 65 (Multiple choice)', 'likely 12/65'],
    ['Question 12 of 65 · Marked for review', 'likely 12/65'],
    ['Question 12 of 65 Which service stores objects?', 'likely 12/65'],
    ['AWS SAA-C03 – Question 12 of 65', 'likely 12/65'],
    ['Practice test 3 - Question 12 of 65', 'likely 12/65'],
    ['Section 2: Question 12 of 65', 'likely 12/65'],
    ['Question 12', 'possible 12/?'],
    ['Question 12:', 'possible 12/?'],
    ['Question 12: Which service stores objects?', 'possible 12/?'],
    ['Question 12 (2 points)', 'possible 12/?'],
    ['第12問', 'possible 12/?'],
    ['Q12.', 'guess 12/?'],
    ['12 / 65', 'guess 12/65'],
    ['12 of 65', 'guess 12/65'],
    ['(12/65)', 'guess 12/65'],
    ['12 of 65 questions', 'guess 12/65'],
  ])('“%s” → %s', (text, expected) => expect(brief(text)).toBe(expected));
});

describe('a text that counts something else', () => {
  it.each([
    '12 of 65 answered',
    '12 of 65 questions answered',
    'Questions 12 of 65 answered',
    'Questions answered: 12 of 65',
    'Answered: 12/65',
    'Score 12 of 65',
    'Score: 12/65',
    'You got 12 of 65 questions right',
    'Page 3 of 10',
    'Page 3 / 10',
    'Lesson 4 of 12',
    'Step 2 of 5',
    '12/24/2025',
    '2025-12-24',
    '24.12.2025',
    '12:30 of 65:00',
    '$12 / 65',
    '12.5 / 65',
    'Q1 2024',
    'Question 66 of 65',
    'Question 0 of 65',
    'Question 2024',
    'Question 12 of 6500',
    'Questions 1-10 of 65',
    'Questions 1, 2 and 3',
    'Question 5 – 10',
    'Question 1 of 1',
    'Question 12 is about storage',
    'As in question 12 of 65, choose the best answer',
    'Choose 2 of 5',
    'Choose 2 of the following 5 options',
    'Which 3 of 7 layers carry addresses?',
    'A fleet has 12 of 65 servers in one zone. What happens?',
    'Last visited: Question 12 of 65',
    'Resume – Question 12 of 65',
    'Next: Question 13 of 65',
    '65',
    '',
    'Which service stores objects?',
  ])('“%s” is no question number', (text) => expect(brief(text)).toBeNull());

  it('is known by the short text around it', () => {
    expect(brief('12 / 65', 'Your score 12 / 65')).toBeNull();
    expect(brief('12 / 65', 'Page 12 / 65')).toBeNull();
    expect(brief('12 of 65', '12 of 65 correct')).toBeNull();
    expect(brief('12 of 65', 'Beantwortet: 12 of 65')).toBeNull();
  });

  it('is known by the name that its author gave it', () => {
    expect(brief('4 / 5', '', 'star-rating')).toBeNull();
    expect(brief('4 / 5', '', 'current-score')).toBeNull();
  });
});

describe('a bare number', () => {
  it('is more than a guess beside the word or under a telling name', () => {
    expect(brief('12 / 65', 'Question 12 / 65')).toBe('possible 12/65');
    expect(brief('12 / 65', '', 'quiz-counter')).toBe('possible 12/65');
    expect(brief('12 / 65', '', 'current_question')).toBe('possible 12/65');
  });
});

it('reads whatever it is given in no time', () => {
  const hostile = [
    'question '.repeat(20_000),
    '1'.repeat(100_000),
    '1/'.repeat(50_000),
    `${'a - '.repeat(30_000)}question 1 of`,
    ' '.repeat(100_000),
    `question${' '.repeat(50_000)}1`,
    '第'.repeat(50_000),
    '(((('.repeat(20_000),
  ];
  const begun = performance.now();
  for (const text of hostile) readText(text, text.slice(0, 200), text.slice(0, 200));
  expect(performance.now() - begun).toBeLessThan(500);
});
