import { describe, expect, it } from 'vitest';
import { parseFact } from '../../../lib/monitor/parse-fact';

describe('facts from messages', () => {
  it('are rebuilt from their known fields', () => {
    const fact = { kind: 'clipboard', action: 'copy', text: 'secret' };
    expect(parseFact(fact, 5, false)).toEqual({ fact: { kind: 'clipboard', action: 'copy' }, at: 5 });
  });

  it('about the focus are believed from the extension only', () => {
    const fact = { kind: 'focus', on: 'exam' };
    expect(parseFact(fact, 5, true)?.fact).toEqual(fact);
    expect(parseFact(fact, 5, false)).toBeNull();
  });

  it('about camera, voice or faces are believed from nobody', () => {
    for (const kind of ['face', 'voice', 'camera', 'microphone', 'picture', 'pulse']) {
      expect(parseFact({ kind, faces: 1, state: 'live' }, 5, true)).toBeNull();
    }
  });

  it.each([
    null,
    'copy',
    {},
    { kind: 'clipboard', action: 'eval' },
    { kind: 'fullscreen', active: 'yes' },
    { kind: 'focus', on: 'elsewhere' },
  ])('of an unknown shape are dropped: %j', (fact) => {
    expect(parseFact(fact, 5, true)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '5', undefined])('at an impossible time are dropped: %s', (at) => {
    expect(parseFact({ kind: 'fullscreen', active: true }, at, true)).toBeNull();
  });
});
