// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { CompareCard } from '../../../components/report/CompareCard';
import { db } from '../../../lib/db/db';
import { ended, HEALTH, STARTED_AT, useFreshDb, violation } from '../db/fresh-db';
import { find, mount } from './mounted';

useFreshDb();

const HOUR_MS = 3_600_000;
const sat = (id: string, day: number) =>
  ended(id, {
    createdAt: STARTED_AT + day,
    endedAt: STARTED_AT + HOUR_MS,
    health: { ...HEALTH, framesAnalysed: 300 },
  });
const talked = violation('v', 'now', { rule: 'talking', severity: 'warning', startMs: 1000, endMs: 4000 });

it('sets a sitting beside those before it, which it leads to, and marks the best', async () => {
  await db.sessions.bulkAdd([sat('first', 1), sat('second', 2)]);
  const sitting = { session: sat('now', 3), violations: [talked], log: [] };
  const root = await mount(<CompareCard sitting={sitting} />);
  await vi.waitFor(() => find(root, 'table', 'When'));
  const rows = [...root.querySelectorAll('tbody tr')];
  expect(rows.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([
    undefined,
    '?session=second',
    '?session=first',
  ]);
  expect(rows[0]?.getAttribute('aria-current')).toBe('true');
  expect(rows[0]?.textContent).toContain('Warned once');
  expect(rows[1]?.querySelectorAll('td')[2]?.textContent).toBe('0 Best');
});

it('says so where there is nothing to compare with', async () => {
  const root = await mount(<CompareCard sitting={{ session: sat('now', 3), violations: [], log: [] }} />);
  await vi.waitFor(() => expect(root.textContent).toContain('There is no earlier sitting'));
  expect(root.querySelector('table')).toBeNull();
});
