// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SessionList } from '../../../components/report/SessionList';
import { db } from '../../../lib/db/db';
import { ended, HEALTH, STARTED_AT, session, useFreshDb, violation } from '../db/fresh-db';
import { mount } from './mounted';

useFreshDb();
afterEach(() => vi.restoreAllMocks());

const WATCHED = { health: { ...HEALTH, framesAnalysed: 300 } };

describe('the list of sessions', () => {
  it.each([
    ['prompt', 'welcome.html'],
    ['granted', 'drills.html'],
  ] as const)('leads to the first step while there is none: devices are “%s”, so to %s', async (state, page) => {
    vi.spyOn(navigator.permissions, 'query').mockResolvedValue({ state } as PermissionStatus);
    const root = await mount(<SessionList />);
    await vi.waitFor(() => expect(root.querySelector('h1')?.textContent).toBe('No sessions yet'));
    expect(root.querySelector('a')?.getAttribute('href')).toBe(page);
  });

  it('shows the newest first, and follows the database', async () => {
    await db.sessions.bulkAdd([
      ended('old', { ...WATCHED, createdAt: STARTED_AT, title: 'Old' }),
      ended('new', { ...WATCHED, createdAt: STARTED_AT + 1, title: 'New' }),
      session('failed', { state: 'ended', endReason: 'failed', failure: 'no-camera' }),
    ]);
    const root = await mount(<SessionList />);
    const titles = () => [...root.querySelectorAll('.sessions__title')].map((title) => title.textContent);
    await vi.waitFor(() => expect(titles()).toEqual(['New', 'Old']));
    expect(root.querySelector('li')?.textContent).toContain('Clean');
    await db.violations.add(violation('v', 'new'));
    await vi.waitFor(() => expect(root.querySelector('li')?.textContent).toContain('1 × Critical'));
    await db.sessions.delete('old');
    await vi.waitFor(() => expect(titles()).toEqual(['New']));
  });

  it('shows a hostile title as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    await db.sessions.add(ended('s', { title }));
    const root = await mount(<SessionList />);
    await vi.waitFor(() => expect(root.querySelector('.sessions__title')?.textContent).toBe(title));
    expect(root.querySelector('img')).toBeNull();
  });
});
