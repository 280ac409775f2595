import { describe, expect, it } from 'vitest';
import { draftOf, type ExamDraft, readExamForm } from '../../../components/exams/read-exam-form';
import { findExam } from '../../../lib/exams/catalogue';

const EMPTY = draftOf(null, 'own/rules');
const TYPED: ExamDraft = { ...EMPTY, code: 'BIO 101', minutes: '75' };

const read = (draft: ExamDraft, corrected = null as Parameters<typeof readExamForm>[1]['corrected']) =>
  readExamForm(draft, { corrected, taken: ['SAA-C03'], month: '2027-02' });

describe('the form for an exam', () => {
  it('needs a code and a time, and nothing else', () => {
    expect(read(TYPED).exam).toEqual({
      code: 'BIO 101',
      title: '',
      vendor: '',
      minutes: 75,
      seatMinutes: null,
      questions: null,
      passMark: null,
      packId: 'own/rules',
      note: null,
      url: null,
      checked: '2027-02',
      certainty: 'first-hand',
    });
    expect(Object.keys(read(EMPTY).problems ?? {})).toEqual(['code', 'minutes']);
  });

  it.each<[keyof ExamDraft, string]>([
    ['code', 'saa-c03'],
    ['minutes', '0'],
    ['minutes', 'an hour'],
    ['minutes', '90.5'],
    ['minutes', '5000'],
    ['most', '0'],
    ['fewest', '70'],
    ['url', 'example.org'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://'],
  ])('says what has to be put right about %s “%s”', (field, typed) => {
    const { exam, problems } = read({ ...TYPED, most: '65', [field]: typed });
    expect(exam).toBeUndefined();
    expect(problems).toHaveProperty(field);
  });

  it('takes one number of questions as exactly so many', () => {
    expect(read({ ...TYPED, most: '65' }).exam?.questions).toEqual([65, 65]);
    expect(read({ ...TYPED, fewest: '40', most: '60' }).exam?.questions).toEqual([40, 60]);
  });

  it('corrects an exam of the catalogue under its own code', () => {
    const azure = findExam('AZ-104', []);
    if (!azure) throw new Error('There is no AZ-104.');
    const draft = draftOf(azure, 'own/rules');
    expect(read({ ...draft, minutes: '110' }, azure).exam).toEqual({
      ...azure,
      minutes: 110,
      checked: '2027-02',
      certainty: 'first-hand',
    });
  });
});
