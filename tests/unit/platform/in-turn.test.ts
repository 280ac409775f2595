import { expect, it } from 'vitest';
import { createInTurn } from '../../../lib/platform/in-turn';

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('does one piece of work after the other, also after one that failed', async () => {
  const inTurn = createInTurn();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await after(20);
    done.push('slow');
  });
  const failing = inTurn(() => Promise.reject(new Error('No.')));
  const quick = inTurn(async () => done.push('quick'));
  await expect(failing).rejects.toThrow('No.');
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});
