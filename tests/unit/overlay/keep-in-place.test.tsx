// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInPlace } from '../../../lib/overlay/keep-in-place';
import { type MountedOverlay, mountOverlay } from '../../../lib/overlay/mount';

let abort: AbortController;
let overlay: MountedOverlay;
let reports: boolean[];
beforeEach(() => {
  vi.useFakeTimers();
  abort = new AbortController();
  reports = [];
  overlay = mountOverlay('panel', '');
  document.elementFromPoint = () => overlay.host;
  keepInPlace(overlay, (shown) => reports.push(shown), abort.signal);
});
afterEach(() => {
  abort.abort();
  overlay.remove();
  vi.useRealTimers();
});

const isThere = () => overlay.host.parentNode === document.documentElement;

describe('an overlay that is kept in place', () => {
  it('is reported as shown, and stays as it is', () => {
    vi.advanceTimersByTime(10_000);
    expect(reports).toEqual([true]);
    expect(isThere()).toBe(true);
  });

  it('comes back within a second, and is reported once it stays', () => {
    overlay.host.remove();
    vi.advanceTimersByTime(1000);
    expect(isThere()).toBe(true);
    expect(reports).toEqual([true, false]);
    vi.advanceTimersByTime(2000);
    expect(reports).toEqual([true, false, true]);
  });

  it('is put back no more than three times a second where a page removes it at once, and reported once', () => {
    const append = vi.spyOn(document.documentElement, 'append');
    const page = setInterval(() => overlay.host.remove(), 10);
    vi.advanceTimersByTime(10_000);
    clearInterval(page);
    expect(append.mock.calls.length).toBeLessThanOrEqual(25);
    expect(reports).toEqual([true, false]);
    append.mockRestore();
  });

  it('is left alone after the session', () => {
    abort.abort();
    overlay.host.remove();
    vi.advanceTimersByTime(5000);
    expect(isThere()).toBe(false);
  });

  it('that stays covered is reported as not shown', () => {
    document.elementFromPoint = () => document.body;
    vi.advanceTimersByTime(800);
    expect(reports).toEqual([true]);
    vi.advanceTimersByTime(800);
    expect(reports).toEqual([true, false]);
  });
});

it('keys and clicks in the overlay are not passed on to the page', () => {
  let button: HTMLButtonElement | null = null;
  const mounted = mountOverlay(
    <button
      type="button"
      ref={(made) => {
        button = made;
      }}
    />,
    '',
  );
  const heard = vi.fn();
  for (const type of ['keydown', 'click', 'focusin']) document.addEventListener(type, heard);
  for (const type of ['keydown', 'click', 'focusin']) {
    (button as HTMLButtonElement | null)?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
  for (const type of ['keydown', 'click', 'focusin']) document.removeEventListener(type, heard);
  expect(button).not.toBeNull();
  expect(heard).not.toHaveBeenCalled();
  mounted.remove();
});
