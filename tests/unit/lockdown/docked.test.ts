import { describe, expect, it } from 'vitest';
import { createDockWatch, type WindowSizes } from '../../../lib/lockdown/docked';

const WINDOW: WindowSizes = {
  outerWidth: 1400,
  outerHeight: 900,
  innerWidth: 1400,
  innerHeight: 780,
  devicePixelRatio: 1,
};

describe('something docked in the window', () => {
  it.each([
    ['at the bottom', { innerHeight: 500 }],
    ['at the side', { innerWidth: 1000 }],
  ])('is seen %s, until it is closed', (_, change) => {
    const isDocked = createDockWatch();
    expect([WINDOW, { ...WINDOW, ...change }, WINDOW].map(isDocked)).toEqual([false, true, false]);
  });

  it('is not a window that is made smaller, or leaves full screen', () => {
    const isDocked = createDockWatch();
    const small = { ...WINDOW, outerWidth: 900, outerHeight: 700, innerWidth: 900, innerHeight: 580 };
    expect([WINDOW, small, WINDOW].map(isDocked)).toEqual([false, false, false]);
  });

  it('is not a page that is enlarged', () => {
    const isDocked = createDockWatch();
    const zoomed = { ...WINDOW, innerWidth: 700, innerHeight: 390, devicePixelRatio: 2 };
    expect([WINDOW, zoomed, WINDOW].map(isDocked)).toEqual([false, false, false]);
  });

  it('is not one of the browser’s bars', () => {
    const isDocked = createDockWatch();
    expect([WINDOW, { ...WINDOW, innerHeight: 700 }].map(isDocked)).toEqual([false, false]);
  });

  it('cannot be told from the beginning, as it was always there', () => {
    const isDocked = createDockWatch();
    expect([{ ...WINDOW, innerHeight: 500 }].map(isDocked)).toEqual([false]);
  });
});
