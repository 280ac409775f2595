import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enterFullscreen, leaveFullscreen } from '../../../lib/session/fullscreen';
import { session } from '../db/fresh-db';

/** Windows by id; one that is missing is an error, as in browsers. */
let windows: Map<number, string>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  windows = new Map([[1, 'normal']]);
  const stateOf = (id: number) => {
    const state = windows.get(id);
    if (state === undefined) throw new Error(`No window with id: ${id}.`);
    return { id, state } as never;
  };
  vi.spyOn(fakeBrowser.windows, 'get').mockImplementation(async (id) => stateOf(id as number));
  vi.spyOn(fakeBrowser.windows, 'update').mockImplementation(async (id, { state }) => {
    stateOf(id as number);
    windows.set(id as number, state ?? 'normal');
    return stateOf(id as number);
  });
});

const inWindow = (windowId: number) => session('s', { windowId });

describe('the exam’s window', () => {
  it.each([
    ['normal', 'normal'],
    ['maximized', 'maximized'],
    ['minimized', 'normal'],
  ])('fills the screen, and is %s before and %s after the exam', async (before, after) => {
    windows.set(1, before);
    expect(await enterFullscreen(inWindow(1))).toBe(true);
    expect(windows.get(1)).toBe('fullscreen');
    await leaveFullscreen();
    expect(windows.get(1)).toBe(after);
  });

  it('gets back what it was at first, however often it was left and entered again', async () => {
    windows.set(1, 'maximized');
    await enterFullscreen(inWindow(1));
    windows.set(1, 'normal');
    await enterFullscreen(inWindow(1));
    await leaveFullscreen();
    expect(windows.get(1)).toBe('maximized');
  });

  it('stays in full screen if it was so before the exam', async () => {
    windows.set(1, 'fullscreen');
    expect(await enterFullscreen(inWindow(1))).toBe(true);
    await leaveFullscreen();
    expect(windows.get(1)).toBe('fullscreen');
  });

  it('is left alone if somebody has changed it since', async () => {
    await enterFullscreen(inWindow(1));
    windows.set(1, 'maximized');
    await leaveFullscreen();
    expect(windows.get(1)).toBe('maximized');
  });

  it('is given back when the exam moves to another, which is given back at the end', async () => {
    windows.set(2, 'maximized');
    await enterFullscreen(inWindow(1));
    await enterFullscreen(inWindow(2));
    expect(Object.fromEntries(windows)).toEqual({ 1: 'normal', 2: 'fullscreen' });
    await leaveFullscreen();
    expect(Object.fromEntries(windows)).toEqual({ 1: 'normal', 2: 'maximized' });
  });

  it('is given back once: what is done with it later is nobody’s business', async () => {
    await enterFullscreen(inWindow(1));
    await leaveFullscreen();
    windows.set(1, 'fullscreen');
    await leaveFullscreen();
    expect(windows.get(1)).toBe('fullscreen');
  });

  it('may be gone, before and after', async () => {
    await enterFullscreen(inWindow(1));
    windows.clear();
    await expect(leaveFullscreen()).resolves.toBeUndefined();
    expect(await enterFullscreen(inWindow(1))).toBe(false);
    windows.set(1, 'fullscreen');
    await leaveFullscreen();
    expect(windows.get(1)).toBe('fullscreen');
  });

  it('does not fill the screen where the browser does not let it', async () => {
    vi.spyOn(fakeBrowser.windows, 'update').mockResolvedValue({ state: 'normal' } as never);
    expect(await enterFullscreen(inWindow(1))).toBe(false);
  });
});
