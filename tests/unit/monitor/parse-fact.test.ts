import { describe, expect, it } from 'vitest';
import { parseFact } from '../../../lib/monitor/parse-fact';

describe('facts from messages', () => {
  it('are rebuilt from their known fields', () => {
    const fact = { kind: 'clipboard', action: 'copy', text: 'secret' };
    expect(parseFact(fact, 5, false)).toEqual({ fact: { kind: 'clipboard', action: 'copy' }, at: 5 });
  });

  it('about the page and the overlay are believed from pages, as far as pages can know', () => {
    const page = { kind: 'page', paused: true, purpose: 'exam', knownBy: 'address' };
    expect(parseFact({ ...page, text: 'secret' }, 5, false)?.fact).toEqual(page);
    expect(parseFact({ kind: 'overlay', shown: false, by: 'x' }, 5, false)?.fact).toEqual({
      kind: 'overlay',
      shown: false,
    });
  });

  it('about the focus are believed from the extension only', () => {
    const fact = { kind: 'focus', on: 'exam' };
    expect(parseFact(fact, 5, true)?.fact).toEqual(fact);
    expect(parseFact(fact, 5, false)).toBeNull();
  });

  it('about tabs, zoom and the lock of the screen are believed from the extension only', () => {
    const facts = [
      { kind: 'new-tab', opened: 'window', front: true, closed: false },
      { kind: 'zoom', zoomPercent: 150 },
      { kind: 'screen', locked: true },
    ];
    for (const fact of facts) {
      expect(parseFact({ ...fact, url: 'https://secret.example' }, 5, true)?.fact).toEqual(fact);
      expect(parseFact(fact, 5, false)).toBeNull();
    }
  });

  it.each([
    { kind: 'page-act', act: 'print' },
    { kind: 'window-size', filledRatio: 0.5 },
    { kind: 'docked', open: true },
    { kind: 'displays', several: false },
  ])('about itself and its screen are believed from a page: %j', (fact) => {
    expect(parseFact({ ...fact, text: 'secret' }, 5, false)?.fact).toEqual(fact);
  });

  it('about camera, voice or faces are believed from nobody', () => {
    for (const kind of ['face', 'voice', 'camera', 'microphone', 'picture', 'pulse', 'new-device']) {
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
    { kind: 'page-act', act: 'copy' },
    { kind: 'window-size', filledRatio: Number.NaN },
    { kind: 'window-size', filledRatio: 0 },
    { kind: 'docked', open: 1 },
    { kind: 'displays', several: 'two' },
    { kind: 'zoom', zoomPercent: -5 },
    { kind: 'screen', locked: null },
    { kind: 'new-tab', opened: 'tab', front: true },
    { kind: 'new-tab', opened: 'moon', front: true, closed: true },
    { kind: 'new-device', device: 'headphones' },
    { kind: 'overlay', shown: 1 },
    { kind: 'page', paused: 'no', purpose: 'exam', knownBy: 'address' },
    { kind: 'page', paused: false, purpose: 'shop', knownBy: 'address' },
    { kind: 'page', paused: false, purpose: 'review', knownBy: 'me' },
  ])('of an unknown shape are dropped: %j', (fact) => {
    expect(parseFact(fact, 5, true)).toBeNull();
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, '5', undefined])('at an impossible time are dropped: %s', (at) => {
    expect(parseFact({ kind: 'fullscreen', active: true }, at, true)).toBeNull();
  });
});
