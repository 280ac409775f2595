import { describe, expect, it } from 'vitest';
import { LOCKDOWN_PRESETS, NOT_STRICT } from '../../../lib/lockdown/lockdown';
import { isMilder } from '../../../lib/lockdown/milder';

const { relaxed, exam, severe } = LOCKDOWN_PRESETS;

describe('a site’s lockdown', () => {
  it.each([
    ['no strict mode', NOT_STRICT],
    ['relaxed', relaxed],
  ])('is milder than “exam” with %s', (_, lockdown) => expect(isMilder(lockdown, 'exam')).toBe(true));

  it.each([
    ['exam', exam],
    ['severe', severe],
  ])('is not with %s', (_, lockdown) => expect(isMilder(lockdown, 'exam')).toBe(false));

  it('is milder than “severe” with “exam”, and nothing is milder than the same', () => {
    expect(isMilder(exam, 'severe')).toBe(true);
    expect(isMilder(severe, 'severe')).toBe(false);
    expect(isMilder(relaxed, 'relaxed')).toBe(false);
  });

  it('is left in peace where somebody has mixed their own', () => {
    expect(isMilder({ ...relaxed, fullscreen: true }, 'severe')).toBe(false);
  });
});
