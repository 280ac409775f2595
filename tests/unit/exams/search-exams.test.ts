import { describe, expect, it } from 'vitest';
import { EXAMS } from '../../../lib/exams/catalogue';
import { searchExams } from '../../../lib/exams/search-exams';

const found = (query: string) => searchExams(EXAMS, query).map(({ code }) => code);

describe('searching exams', () => {
  it.each([
    ['SAA-C03', 'SAA-C03'],
    ['saac03', 'SAA-C03'],
    ['saa c 03', 'SAA-C03'],
    ['  Saa ', 'SAA-C03'],
    ['az104', 'AZ-104'],
    ['architect solutions', 'SAA-C03'],
    ['aws dev', 'DVA-C02'],
    ['amazon practitioner cloud', 'CLF-C02'],
    ['gcp architect', 'PCA'],
    ['security+', 'SY0-701'],
    ['701', 'SY0-701'],
    ['ccna', '200-301'],
    ['kubernetes admin', 'CKA'],
    ['cka', 'CKA'],
    ['power bi', 'PL-300'],
    ['pmp', 'PMP'],
    ['mana proj', 'PMP'],
    ['itil', 'ITIL 4'],
    ['Adminístrator azure', 'AZ-104'],
  ])('finds for “%s” first %s', (query, code) => {
    expect(found(query)[0]).toBe(code);
  });

  it('shows all exams, as they are, when nothing is typed', () => {
    expect(searchExams(EXAMS, '')).toBe(EXAMS);
    expect(found(' - ')).toEqual(EXAMS.map(({ code }) => code));
  });

  it('wants every word to fit', () => {
    expect(found('aws kubernetes')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });

  it('finds all of a vendor', () => {
    const aws = EXAMS.filter(({ vendor }) => vendor === 'AWS').map(({ code }) => code);
    expect(found('aws').sort()).toEqual([...aws].sort());
  });

  it('keeps the order of those that fit equally well', () => {
    expect(found('aws')[0]).toBe('CLF-C02');
  });

  it('treats what is typed as words and nothing else', () => {
    for (const query of ['.*', '\\', '(', '__proto__', 'constructor', '🙂', 'a'.repeat(5000)]) {
      expect(() => found(query), query.slice(0, 12)).not.toThrow();
    }
    expect(found('__proto__')).toEqual([]);
  });
});
