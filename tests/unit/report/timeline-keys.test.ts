import { describe, expect, it } from 'vitest';
import { isWithin, spanOf, wholeWindow } from '../../../lib/report/time-window';
import { followKey, type Look, zoomByKey } from '../../../lib/report/timeline-keys';

const LENGTH_MS = 3_600_000;
const WHOLE: Look = { window: wholeWindow(LENGTH_MS), cursorMs: null };
const MINUTE: Look = { window: { fromMs: 600_000, toMs: 660_000 }, cursorMs: 630_000 };

/** Presses keys one after the other; those with `Shift+` before them with Shift. */
function press(look: Look, ...keys: readonly string[]): Look {
  return keys.reduce((at, name) => {
    const key = name.replace('Shift+', '');
    const next = followKey({ key, shiftKey: key !== name }, at, LENGTH_MS);
    if (next === null) throw new Error(`${name} does nothing.`);
    return next;
  }, look);
}

describe('arrow keys', () => {
  it('go through time by whole seconds, in larger steps where more is in view', () => {
    expect(press(MINUTE, 'ArrowRight').cursorMs).toBe(631_000);
    expect(press(MINUTE, 'ArrowLeft', 'ArrowDown').cursorMs).toBe(628_000);
    expect(press({ ...WHOLE, cursorMs: 0 }, 'ArrowUp').cursorMs).toBe(60_000);
    expect(press({ ...WHOLE, cursorMs: 0 }, 'PageUp', 'PageUp', 'PageDown').cursorMs).toBe(600_000);
  });

  it('begin at the left edge', () => {
    expect(press({ ...MINUTE, cursorMs: null }, 'ArrowRight').cursorMs).toBe(601_000);
  });

  it('stay within the session', () => {
    expect(press(WHOLE, 'ArrowLeft').cursorMs).toBe(0);
    expect(press(WHOLE, 'End', 'ArrowRight').cursorMs).toBe(LENGTH_MS);
  });

  it('take what is in view along', () => {
    const { window, cursorMs } = press(MINUTE, ...Array.from({ length: 40 }, () => 'ArrowRight'));
    expect(cursorMs).toBe(670_000);
    expect(isWithin(window, 670_000)).toBe(true);
    expect(spanOf(window)).toBe(60_000);
  });

  it('with Shift move what is in view and leave the moment alone', () => {
    expect(press(MINUTE, 'Shift+ArrowRight')).toEqual({
      window: { fromMs: 615_000, toMs: 675_000 },
      cursorMs: 630_000,
    });
    expect(press(MINUTE, 'Shift+ArrowLeft').window.fromMs).toBe(585_000);
  });
});

describe('Home and End', () => {
  it('go to the ends of the session', () => {
    expect(press(MINUTE, 'Home')).toEqual({ window: { fromMs: 0, toMs: 60_000 }, cursorMs: 0 });
    expect(press(MINUTE, 'End').window.toMs).toBe(LENGTH_MS);
  });
});

describe('plus and minus', () => {
  it('zoom around the moment if it is in view', () => {
    expect(press({ ...MINUTE, cursorMs: 600_000 }, '+').window).toEqual({ fromMs: 600_000, toMs: 630_000 });
  });

  it('zoom around the middle otherwise', () => {
    expect(press({ ...MINUTE, cursorMs: 0 }, '+').window).toEqual({ fromMs: 615_000, toMs: 645_000 });
  });

  it('undo each other', () => {
    expect(press(MINUTE, '-', '+')).toEqual(MINUTE);
    expect(press(MINUTE, '=', '_')).toEqual(MINUTE);
  });
});

it('0 shows the whole session', () => {
  expect(press(MINUTE, '0')).toEqual({ window: wholeWindow(LENGTH_MS), cursorMs: 630_000 });
});

it('other keys are left to the page, and arrows to whatever has the focus', () => {
  expect(followKey({ key: 'Tab', shiftKey: false }, WHOLE, LENGTH_MS)).toBeNull();
  expect(zoomByKey({ key: 'ArrowRight', shiftKey: false }, WHOLE, LENGTH_MS)).toBeNull();
});
