// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TryoutPanel } from '../../../components/options/tryout/TryoutPanel';
import { useTryout } from '../../../components/options/tryout/use-tryout';
import { db } from '../../../lib/db/db';
import { setUpRules } from '../../../lib/rules/index';
import { running, useFreshDb } from '../db/fresh-db';
import { change, find, mount } from './mounted';

useFreshDb();
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The browser's answer to a request for camera and microphone. */
function browserAnswers(getUserMedia: () => Promise<MediaStream>): void {
  vi.stubGlobal('navigator', {
    ...navigator,
    permissions: { query: async () => ({ state: 'prompt' }) },
    mediaDevices: { getUserMedia, enumerateDevices: async () => [] },
  });
}

const refuses = (name: string) => () => Promise.reject(new DOMException('refused', name));
const asksOn = () => new Promise<never>(() => undefined);

function Panel() {
  const setup = setUpRules();
  return <TryoutPanel tryout={useTryout(setup)} setup={setup} />;
}

async function shown() {
  const root = await mount(<Panel />);
  const button = () => root.querySelector('button');
  await vi.waitFor(() => expect(button()?.disabled).toBe(false));
  return { root, button, press: (text: string) => change(() => find(root, 'button', text).click()) };
}

describe('trying the rules out', () => {
  it('says beforehand what will happen, and that nothing is stored', async () => {
    const { root } = await shown();
    expect(root.textContent).toMatch(/Opens the camera and microphone.*Nothing is stored/);
  });

  it.each([
    ['NotAllowedError', 'The camera or microphone is blocked.'],
    ['NotFoundError', 'No camera was found.'],
    ['NotReadableError', 'Another program is using the camera or microphone.'],
  ])('after %s says what to do, and can be tried again with the same button', async (error, words) => {
    browserAnswers(refuses(error));
    const { root, button, press } = await shown();
    const start = button();
    await press('Start');
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain(words));
    expect(button()).toBe(start);
    expect(start?.textContent).toBe('Try again');
    expect(root.querySelector('a')?.getAttribute('href')).toBe(
      error === 'NotAllowedError' ? 'welcome.html' : undefined,
    );
  });

  it('can be stopped while the browser is still asking', async () => {
    browserAnswers(asksOn);
    const { root, press } = await shown();
    await press('Start');
    expect(root.querySelector('[role=status]')?.textContent).toContain('choose “Allow”');
    await press('Stop');
    expect(root.querySelector('button')?.textContent).toBe('Start');
  });

  it('is not to be had during a session, which has the camera to itself', async () => {
    await db.sessions.add(running('now'));
    const root = await mount(<Panel />);
    await vi.waitFor(() => expect(root.textContent).toContain('A session is running'));
    expect(root.querySelector('button')?.disabled).toBe(true);
  });
});

describe('a page out of sight', () => {
  async function hide(hidden: boolean) {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
    await change(() => void document.dispatchEvent(new Event('visibilitychange')));
  }

  async function started() {
    browserAnswers(asksOn);
    const panel = await shown();
    await panel.press('Start');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return panel;
  }

  it('lets go of the camera after half a minute, and says so', async () => {
    const { root } = await started();
    await hide(true);
    await change(() => void vi.advanceTimersByTime(29_000));
    expect(root.querySelector('button')?.textContent).toBe('Stop');
    await change(() => void vi.advanceTimersByTime(2000));
    expect(root.textContent).toContain('out of sight');
  });

  it('that comes back in time goes on', async () => {
    const { root } = await started();
    await hide(true);
    await hide(false);
    await change(() => void vi.advanceTimersByTime(60_000));
    expect(root.querySelector('button')?.textContent).toBe('Stop');
  });
});
