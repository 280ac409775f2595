import { describe, expect, it } from 'vitest';
import { isStrict, LOCKDOWN_PRESETS, NOT_STRICT, presetOf } from '../../../lib/lockdown/lockdown';
import { lockdownFor, parseLockdown } from '../../../lib/lockdown/parse-lockdown';

const { relaxed, exam, severe } = LOCKDOWN_PRESETS;

describe('a stored lockdown', () => {
  it.each([relaxed, exam, severe, NOT_STRICT])('comes back as it was', (lockdown) => {
    expect(parseLockdown(JSON.parse(JSON.stringify(lockdown)))).toEqual(lockdown);
  });

  it.each([undefined, null, 'severe', 7, []])('that is none is the mildest: %j', (value) => {
    expect(parseLockdown(value)).toEqual(relaxed);
  });

  it('is read part by part: what is broken or unknown in it is as in the fallback', () => {
    const stored = {
      fullscreen: 'yes',
      acts: { copy: 'block', cut: 'close', paste: null, hat: 'block' },
      newTabs: 'block',
      watched: { zoom: true, lock: 'no' },
      other: 1,
    };
    expect(parseLockdown(stored, exam)).toEqual({ ...exam, watched: { ...exam.watched, zoom: true } });
    expect(parseLockdown(stored)).toEqual({
      ...relaxed,
      acts: { ...relaxed.acts, copy: 'block' },
      watched: { ...relaxed.watched, zoom: true },
    });
  });
});

describe('the lockdown of a session', () => {
  const lockdowns = { 'https://exam.example': severe };

  it('is what was chosen for the site', () => {
    expect(lockdownFor('https://exam.example', true, lockdowns)).toEqual(severe);
  });

  it('is the mildest where nothing was chosen, also for names that every object has', () => {
    expect(lockdownFor('https://other.example', true, lockdowns)).toEqual(relaxed);
    expect(lockdownFor('constructor', true, lockdowns)).toEqual(relaxed);
  });

  it('notes copying and nothing else without strict mode', () => {
    expect(lockdownFor('https://exam.example', false, lockdowns)).toEqual(NOT_STRICT);
    expect(isStrict(NOT_STRICT)).toBe(false);
    expect([relaxed, exam, severe].every(isStrict)).toBe(true);
  });
});

it('a preset is known by its parts, and a mixture is none', () => {
  expect(presetOf(parseLockdown(exam))).toBe('exam');
  expect(presetOf({ ...exam, newTabs: 'close' })).toBeNull();
  expect(presetOf({ ...severe, watched: { ...severe.watched, zoom: false } })).toBeNull();
});

it('each preset is at least as strict as the milder one', () => {
  const rank = { off: 0, log: 1, block: 2, close: 2 };
  for (const [milder, stricter] of [[relaxed, exam] as const, [exam, severe] as const]) {
    for (const [act, handling] of Object.entries(milder.acts)) {
      expect(rank[stricter.acts[act as keyof typeof stricter.acts]], act).toBeGreaterThanOrEqual(rank[handling]);
    }
    expect(rank[stricter.newTabs]).toBeGreaterThanOrEqual(rank[milder.newTabs]);
  }
});
