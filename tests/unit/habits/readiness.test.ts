import { describe, expect, it } from 'vitest';
import { practisedExam, readinessFor } from '../../../lib/habits/readiness';
import { missingText } from '../../../lib/habits/readiness-text';
import type { Sitting } from '../../../lib/habits/sitting';
import { MONDAY, sat } from './sat';

const EXAM = { code: 'SAA-C03', title: 'Solutions Architect', minutes: 130 };
const full = (changes: Partial<Sitting> = {}) => sat(MONDAY, { minutes: 120, ...changes });
const troubled = (changes: Partial<Sitting> = {}) =>
  full({ spoken: ['talking', 'looking-away', 'talking'], ...changes });
const inARow = (...sittings: Sitting[]) => readinessFor(EXAM, sittings).inARow;

describe('the exam that was practised last', () => {
  it('is the newest that was chosen', () => {
    const other = { code: 'AZ-104', title: 'Administrator', questions: null, passMark: null };
    expect(
      practisedExam([full(), full({ exam: other, examMinutes: 100 }), full({ exam: null, examMinutes: null })]),
    ).toEqual({
      code: 'AZ-104',
      title: 'Administrator',
      minutes: 100,
    });
  });

  it('is none where none was', () => {
    expect(practisedExam([])).toBeNull();
    expect(practisedExam([full({ exam: null })])).toBeNull();
  });
});

describe('readiness', () => {
  it('is three clean full-length sittings in a row, up to now', () => {
    expect(readinessFor(EXAM, [full(), full()])).toMatchObject({ inARow: 2, isReady: false, brokenBy: null });
    expect(readinessFor(EXAM, [full(), full(), full()])).toMatchObject({ inARow: 3, isReady: true });
    expect(inARow(full(), full(), full(), troubled())).toBe(0);
    expect(inARow(full(), troubled(), full(), full())).toBe(2);
  });

  it('needs four fifths of the exam’s time', () => {
    expect(readinessFor(EXAM, []).fromMinutes).toBe(104);
    expect(inARow(sat(MONDAY, { minutes: 104 }))).toBe(1);
  });

  it('is neither helped nor hurt by shorter practice, other exams and computers that went away', () => {
    const other = { code: 'AZ-104', title: '', questions: null, passMark: null };
    const short = sat(MONDAY, { minutes: 30, spoken: ['talking'] });
    expect(inARow(full(), short, troubled({ exam: other }), troubled({ outcome: 'lost' }))).toBe(1);
  });

  it.each(['given-up', 'ended-by-proctor'] as const)(
    'begins anew after a sitting that was %s, however short',
    (outcome) => {
      expect(inARow(full(), sat(MONDAY, { minutes: 5, outcome }))).toBe(0);
    },
  );

  it('cannot be told of an exam without a limit', () => {
    const unlimited = { ...EXAM, minutes: null };
    const readiness = readinessFor(unlimited, [full({ examMinutes: null })]);
    expect(readiness).toMatchObject({ inARow: 0, isReady: false, fromMinutes: null });
    expect(missingText(readiness)).toContain('without a time limit');
  });
});

describe('what is missing', () => {
  const missing = (...sittings: Sitting[]) => missingText(readinessFor(EXAM, sittings), 'en-GB');

  it.each([
    [[], '3 clean sittings in a row are missing (full length: 104 of its 130 minutes or more).'],
    [[full(), full()], 'One more clean sitting is missing (full length: 104 of its 130 minutes or more).'],
    [[full(), full(), full()], '3 clean sittings in a row (full length: 104 of its 130 minutes or more).'],
  ])('is said of %#', (sittings, text) => {
    expect(missing(...sittings)).toBe(text);
  });

  it('names what was in the way last', () => {
    expect(missing(troubled(), full())).toContain(
      '2 clean sittings in a row are missing (full length: 104 of its 130 minutes or more). In the one of 23 Nov 2026 there was: Talking 2 times, Looked away once.',
    );
    expect(missing(troubled({ outcome: 'given-up' }))).toContain('The one of 23 Nov 2026 was given up.');
    expect(missing(full({ outcome: 'ended-by-proctor' }))).toContain('was ended by the proctor.');
  });
});
