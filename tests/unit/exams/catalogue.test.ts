import { describe, expect, it } from 'vitest';
import { allExams, EXAMS, findExam } from '../../../lib/exams/catalogue';
import { parseExam } from '../../../lib/exams/parse-exam';

describe('the catalogue', () => {
  it('has the exams that many people sit', () => {
    expect(EXAMS.length).toBeGreaterThanOrEqual(25);
    expect(EXAMS.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CLF-C02', 'SAA-C03', 'AZ-900', 'AZ-104', 'SY0-701', 'CKA', 'PMP', 'CISSP']),
    );
  });

  it('has each code once', () => {
    expect(new Set(EXAMS.map(({ code }) => code.toLowerCase())).size).toBe(EXAMS.length);
  });

  it('has no exam that is retired', () => {
    expect(findExam('MLS-C01', [])).toBeNull();
  });
});

describe.each(EXAMS)('$code', (exam) => {
  it('is an exam as it may be stored', () => {
    expect(parseExam(exam)).toEqual(exam);
  });

  it('says where it was read; where that was not kept, nothing of it counts as known', () => {
    if (exam.url === null) expect(exam.certainty).toBe('unverified');
    expect(exam.checked).not.toBe('');
  });

  it('marks as unverified only what it has', () => {
    for (const name of exam.unverified ?? []) expect(exam[name], name).not.toBeNull();
  });
});

describe('an exam by its code', () => {
  const corrected = { ...EXAMS[0], code: 'SAA-C03', minutes: 140 } as const;
  const own = [parseExam(corrected)].filter((exam) => exam !== null);

  it('is the user’s own first, so that corrections win', () => {
    expect(findExam('SAA-C03', [])?.minutes).toBe(130);
    expect(findExam('SAA-C03', own)?.minutes).toBe(140);
    expect(findExam('SAA-C99', own)).toBeNull();
    expect(findExam(null, own)).toBeNull();
  });

  it('is in the list once, the user’s own before the others', () => {
    const listed = allExams(own);
    expect(listed.length).toBe(EXAMS.length);
    expect(listed[0]?.minutes).toBe(140);
  });
});
