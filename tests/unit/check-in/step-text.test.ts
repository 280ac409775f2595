import { describe, expect, it } from 'vitest';
import { stepText } from '../../../lib/locales/en/check-in';
import { PACKS } from '../../../lib/providers/index';

describe('the last step of check-in', () => {
  it('is the wait where a proctor comes, and the beginning where nobody does', () => {
    expect(stepText('wait', true).name).toBe('Wait');
    expect(stepText('wait', false).name).toBe('Begin');
  });

  it('follows an agreement wherever rules are read out', () => {
    const read = PACKS.filter(({ checkIn }) => checkIn.includes('rules'));
    expect(read.length).toBeGreaterThan(3);
    expect(read.filter(({ checkIn }) => !checkIn.includes('agreement'))).toEqual([]);
  });
});
