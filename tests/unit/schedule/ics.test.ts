import { describe, expect, it } from 'vitest';
import type { Exam } from '../../../lib/exams/exam';
import { icsOf, seatMinutes } from '../../../lib/schedule/ics';
import { planned, SITE, STARTS_AT } from './planned';
import { readIcs } from './read-ics';

const EXAM: Exam = {
  code: 'SAA-C03',
  title: 'Solutions Architect – Associate',
  vendor: 'AWS',
  minutes: 130,
  seatMinutes: 140,
  questions: [65, 65],
  passMark: '720 of 1000',
  packId: 'own/rules',
  note: null,
  url: null,
  checked: '2026-11',
  certainty: 'unverified',
};

const WRITTEN_AT = Date.UTC(2026, 10, 25, 22, 45, 59);
const octets = (line: string) => new TextEncoder().encode(line).length;
const hostile = (title: string) => icsOf(planned({ title }), null, {}, WRITTEN_AT);

describe('an exported appointment', () => {
  it('has its time in UTC, its end, where to sit it and both reminders', () => {
    const { event, alarms } = readIcs(icsOf(planned({ site: SITE }), EXAM, {}, WRITTEN_AT));
    expect(event).toMatchObject({
      UID: 'a@practice-proctor',
      DTSTAMP: '20261125T224500Z',
      DTSTART: '20261128T130000Z',
      DTEND: '20261128T152000Z',
      SUMMARY: 'Mock exam: AWS SAA-C03',
      URL: 'https://exam.example/practice',
    });
    expect(event.DESCRIPTION).toContain('SAA-C03 Solutions Architect – Associate\nSit it');
    expect(alarms.map(({ ACTION, TRIGGER }) => [ACTION, TRIGGER])).toEqual([
      ['DISPLAY', '-P1D'],
      ['DISPLAY', '-PT30M'],
    ]);
  });

  it('is the same instant on both sides of a change of clocks', () => {
    const { event } = readIcs(icsOf(planned({ startsAt: Date.UTC(2027, 2, 28, 0, 30) }), EXAM, {}, WRITTEN_AT));
    expect(event).toMatchObject({ DTSTART: '20270328T003000Z', DTEND: '20270328T025000Z' });
  });

  it('takes as long as the seat, with what was granted on top of the questions', () => {
    const extra = planned({ choice: { ...planned().choice, extraTime: 'plus-25-percent' } });
    expect(seatMinutes(EXAM, planned())).toBe(140);
    expect(seatMinutes(EXAM, extra)).toBe(173);
    expect(seatMinutes({ minutes: 90, seatMinutes: null }, extra)).toBe(113);
    expect(seatMinutes(null, extra)).toBe(60);
  });

  it('ends every line with CR LF and has no line over 75 octets', () => {
    const text = hostile('Prüfung 試験 🦉 '.repeat(20));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => octets(line) > 70)).toBe(true);
    expect(text).not.toContain('\uFFFD');
  });

  it.each(['Prüfung – 試験 🦉👩‍🎓', 'a, b; c\\d \\n "e": f', `${'x'.repeat(57)}é${'y'.repeat(200)}`, 'END:VEVENT'])(
    'gives back its title as it was: %s',
    (title) => {
      expect(readIcs(hostile(title)).event.SUMMARY).toBe(`Mock exam: ${title}`);
    },
  );

  it('has no room for lines of somebody else', () => {
    const text = hostile('x\r\nATTACH:https://evil.example\r\nBEGIN:VALARM\u0000\u2028\u0085');
    expect(text).not.toMatch(/^(ATTACH|BEGIN:VALARM.+)/m);
    expect(readIcs(text).alarms).toHaveLength(2);
    expect(readIcs(text).event.ATTACH).toBeUndefined();
  });

  it('says at which instant, whatever the reader’s zone', () => {
    expect(Date.parse('2026-11-28T13:00:00Z')).toBe(STARTS_AT);
  });
});
