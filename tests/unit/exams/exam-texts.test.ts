import { describe, expect, it } from 'vitest';
import { checkInWindowText, timeAlertsText } from '../../../lib/locales/en/exams';

describe('when one may check in', () => {
  it.each([
    [30, 15, 'Opens 30 minutes before the appointment and closes 15 minutes after it.'],
    [1, 1, 'Opens 1 minute before the appointment and closes 1 minute after it.'],
    [15, 0, 'Opens 15 minutes before the appointment and closes when it begins.'],
    [0, 5, 'Opens at the time of the appointment and closes 5 minutes after it.'],
    [0, 0, 'Opens at the time of the appointment, and closes at once.'],
  ])('from %i before until %i after reads well', (opensMinutesBefore, closesMinutesAfter, text) => {
    expect(checkInWindowText({ opensMinutesBefore, closesMinutesAfter })).toBe(text);
  });
});

describe('time alerts', () => {
  it.each([
    [[30, 15, 5], 'When 30, 15 and 5 minutes are left.'],
    [[10, 5], 'When 10 and 5 minutes are left.'],
    [[5], 'When 5 minutes are left.'],
    [[1], 'When 1 minute is left.'],
    [[], 'None: nothing tells you that time is running out.'],
  ])('%j read well', (minutes, text) => {
    expect(timeAlertsText(minutes)).toBe(text);
  });
});
