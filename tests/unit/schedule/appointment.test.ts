import { describe, expect, it } from 'vitest';
import { cleanTitle, MOST_TITLE_CHARACTERS, parseAppointment } from '../../../lib/schedule/appointment';
import { planned, SITE } from './planned';

describe('a stored appointment', () => {
  it('is read as it was written', () => {
    const appointment = planned({ site: SITE, told: { 'day-before': 5 } });
    expect(parseAppointment(structuredClone(appointment))).toEqual(appointment);
  });

  it.each([
    null,
    'text',
    {},
    { ...planned(), id: 7 },
    { ...planned(), id: '' },
    { ...planned(), startsAt: 'soon' },
    { ...planned(), startsAt: Number.NaN },
    { ...planned(), startsAt: 1e300 },
  ])('is none without an id and a time that can be shown: %j', (row) => {
    expect(parseAppointment(row)).toBeNull();
  });

  it('is read without what is broken in it', () => {
    const row = { ...planned(), choice: 'x', title: 7, site: 'x', told: { 'day-before': 'x', other: 1 }, reminders: 1 };
    expect(parseAppointment(row)).toEqual(planned({ title: 'Mock exam', reminders: false }));
  });

  it.each([
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['chrome://settings', null],
  ])('never leads to %s', (origin, site) => {
    expect(parseAppointment({ ...planned(), site: { origin, url: origin } })?.site).toBe(site);
  });

  it('leads to its own site only', () => {
    const site = { origin: SITE.origin, url: 'https://elsewhere.example/' };
    expect(parseAppointment({ ...planned(), site })?.site?.url).toBe('https://exam.example/');
  });
});

describe('a title', () => {
  it.each([
    ['  AWS\r\n SAA-C03\t', 'AWS SAA-C03'],
    ['turned \u202Eround\u0000', 'turned round'],
    ['\u200B \n', 'Mock exam'],
    ['half a pair \uD83D', 'half a pair \uFFFD'],
  ])('is one line of visible text: %j', (text, title) => {
    expect(cleanTitle(text)).toBe(title);
  });

  it('is cut between characters', () => {
    expect([...cleanTitle('🦉'.repeat(500))]).toHaveLength(MOST_TITLE_CHARACTERS);
  });
});
