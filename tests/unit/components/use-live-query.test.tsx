// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { useLiveQuery } from '../../../components/use-live-query';
import { db } from '../../../lib/db/db';
import { getSession } from '../../../lib/db/sessions';
import { ended, useFreshDb } from '../db/fresh-db';
import { change, mount } from './mounted';

useFreshDb();

function Title({ id }: { readonly id: string }) {
  const found = useLiveQuery(() => getSession(id), [id]);
  return <p>{found.state === 'ready' ? (found.value?.title ?? 'nothing') : found.state}</p>;
}

describe('a live query', () => {
  it('is loading, then ready, and again whenever the data changes', async () => {
    const root = await mount(<Title id="s" />);
    expect(root.textContent).toBe('loading');
    await vi.waitFor(() => expect(root.textContent).toBe('nothing'));
    await db.sessions.add(ended('s', { title: 'Exam' }));
    await vi.waitFor(() => expect(root.textContent).toBe('Exam'));
  });

  it('never shows the result for what was asked before', async () => {
    await db.sessions.bulkAdd([ended('a', { title: 'A' }), ended('b', { title: 'B' })]);
    const id = signal('a');
    const Switching = () => <Title id={id.value} />;
    const root = await mount(<Switching />);
    await vi.waitFor(() => expect(root.textContent).toBe('A'));
    await change(() => {
      id.value = 'b';
    });
    expect(root.textContent).not.toBe('A');
    await vi.waitFor(() => expect(root.textContent).toBe('B'));
  });

  it('says that it failed', async () => {
    const Failing = () => <p>{useLiveQuery(() => Promise.reject(new Error('no disk')), []).state}</p>;
    const root = await mount(<Failing />);
    await vi.waitFor(() => expect(root.textContent).toBe('error'));
  });

  it('says so too if the database cannot be opened', async () => {
    db.close({ disableAutoOpen: false });
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    const root = await mount(<Title id="s" />);
    await vi.waitFor(() => expect(root.textContent).toBe('error'));
  });
});
