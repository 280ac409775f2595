import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../lib/exams/exam';
import { parseExam, parseExams } from '../../../lib/exams/parse-exam';

const OWN: Exam = {
  code: 'BIO 101',
  title: 'Cells',
  vendor: 'My university',
  minutes: 75,
  seatMinutes: null,
  questions: [30, 30],
  passMark: 'half of the points',
  packId: 'proctorio/recorded',
  note: null,
  url: 'https://example.org/bio',
  checked: '2026-11',
  certainty: 'first-hand',
};

describe('an exam from outside', () => {
  it('is taken as it is when all is well', () => {
    expect(parseExam(OWN)).toEqual(OWN);
    expect(parseExam(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
  });

  it.each([
    null,
    undefined,
    'BIO 101',
    7,
    [],
    {},
    { ...OWN, code: '' },
    { ...OWN, code: '   ' },
    { ...OWN, code: { toString: 1 } },
    { ...OWN, minutes: 0 },
    { ...OWN, minutes: -5 },
    { ...OWN, minutes: 1.5 },
    { ...OWN, minutes: '75' },
    { ...OWN, minutes: Number.NaN },
    { ...OWN, minutes: 100_000 },
  ])('is none without a code and a sensible time: %j', (value) => {
    expect(parseExam(value)).toBeNull();
  });

  it('loses what makes no sense and keeps the rest', () => {
    const broken = {
      ...OWN,
      title: '  Cells \n and   tissue ',
      vendor: 5,
      seatMinutes: 20,
      questions: [40, 30],
      passMark: ['half'],
      packId: { toString: 1 },
      note: '',
      url: 'javascript:alert(1)',
      checked: 'yesterday',
      certainty: 'sure',
      unverified: ['minutes', 'code', 3],
      extra: 'x',
    };
    expect(parseExam(broken)).toEqual({
      ...OWN,
      title: 'Cells and tissue',
      vendor: '',
      questions: null,
      passMark: null,
      packId: 'own/rules',
      url: null,
      checked: '',
      certainty: 'unverified',
      unverified: ['minutes'],
    });
  });

  it('has texts of bearable length', () => {
    const exam = parseExam({ ...OWN, code: 'x'.repeat(500), note: 'y'.repeat(5000) });
    expect(exam?.code.length).toBe(30);
    expect(exam?.note?.length).toBe(400);
  });
});

describe('a list of exams from outside', () => {
  it('has each code once and no broken ones', () => {
    expect(parseExams([OWN, { ...OWN, minutes: 80 }, null, { code: 'X' }])).toEqual([OWN]);
  });

  it.each([null, undefined, {}, 'x'])('is empty where there is none: %j', (value) => {
    expect(parseExams(value)).toEqual([]);
  });
});
