import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startSession } from '../../../components/start-session';
import { enableStrictMode } from '../../../components/strict-mode';
import { pendingSite } from '../../../lib/settings';

const WEB_PAGE = {
  kind: 'web',
  tabId: 7,
  origin: 'https://exam.example:8443',
  host: 'exam.example:8443',
  title: 'Exam',
} as const;

/** What the browser is asked for, in order. Prompts stay unanswered until `answer` is called. */
function fakePrompts(reply: unknown) {
  const asked: string[] = [];
  let answer: (granted: boolean) => void = () => undefined;
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push((message as { type: string }).type);
    if (reply instanceof Error) throw reply;
    return reply;
  });
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(({ origins, permissions }) => {
    asked.push(origins ? `access to ${origins}` : `leave for ${permissions}`);
    // What carries no warning is granted without a question.
    if (!origins) return Promise.resolve(true);
    return new Promise<boolean>((resolve) => {
      answer = resolve;
    });
  });
  return { asked, answer: (granted: boolean) => answer(granted) };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('starting a session', () => {
  it('asks the background first, and for the site within the same click', async () => {
    const { asked } = fakePrompts({ started: true, sessionId: 's' });
    const reply = startSession(WEB_PAGE);
    // No await yet: browsers take a request as the user's only within the click.
    expect(asked).toEqual(['session.start', 'access to https://exam.example/*']);
    expect(await reply).toEqual({ started: true, sessionId: 's' });
  });

  it('does not ask for a site it does not know', async () => {
    const { asked } = fakePrompts({ started: true, sessionId: 's' });
    await startSession({ kind: 'untold', tabId: 7 });
    expect(asked).toEqual(['session.start']);
  });

  it('does not ask at all for a page that cannot be proctored', async () => {
    const { asked } = fakePrompts(undefined);
    expect(await startSession({ kind: 'not-a-web-page', why: 'file' })).toEqual({
      started: false,
      why: 'not-a-web-page',
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['nobody answers', undefined],
    ['the answer is an error', new Error('The background broke.')],
  ])('has failed if %s', async (_, reply) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fakePrompts(reply);
    expect(await startSession({ kind: 'untold', tabId: 7 })).toEqual({ started: false, why: 'monitor-failed' });
  });
});

describe('turning strict mode on', () => {
  it('asks within the click, having noted what for: the prompt may close the popup', async () => {
    const { asked } = fakePrompts({ enabled: true });
    void enableStrictMode(WEB_PAGE.origin);
    expect(asked).toEqual(['access to https://exam.example/*', expect.stringMatching(/^leave for idle/)]);
    await vi.waitFor(async () => expect((await pendingSite.getValue())?.origin).toBe(WEB_PAGE.origin));
  });

  it('tells the background once the site is allowed', async () => {
    const { asked, answer } = fakePrompts({ enabled: true });
    const result = enableStrictMode(WEB_PAGE.origin);
    answer(true);
    expect(await result).toBe('done');
    expect(asked.at(-1)).toBe('site.enable');
  });

  it('forgets the intent if the user says no', async () => {
    const { asked, answer } = fakePrompts({ enabled: true });
    const result = enableStrictMode(WEB_PAGE.origin);
    answer(false);
    expect(await result).toBe('not-allowed');
    expect(asked).not.toContain('site.enable');
    expect(await pendingSite.getValue()).toBeNull();
  });
});
