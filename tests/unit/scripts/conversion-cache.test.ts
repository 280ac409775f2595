import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, contentKey } from '../../../scripts/ffmpeg/conversion-cache.mjs';

let cacheDir = '';
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'practice-proctor-cache-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

const make = (bytes: number) => (directory: string) => writeFile(join(directory, 'film'), 'x'.repeat(bytes));

describe('cached', () => {
  it('makes the files once', async () => {
    const first = await cached({ cacheDir, key: 'a', make: make(3) });
    const second = await cached({ cacheDir, key: 'a', make: () => Promise.reject(new Error('again')) });
    expect(second).toBe(first);
    expect(await readFile(join(second, 'film'), 'utf8')).toBe('xxx');
  });

  it('does not keep what was not finished', async () => {
    await expect(cached({ cacheDir, key: 'a', make: () => Promise.reject(new Error('power cut')) })).rejects.toThrow();
    await cached({ cacheDir, key: 'a', make: make(1) });
    expect(await readdir(join(cacheDir, 'a'))).toEqual(['film']);
  });

  it('forgets what was not used for the longest time when there is too much', async () => {
    for (const [key, minutesAgo] of [
      ['old', 30],
      ['newer', 20],
      ['newest', 10],
    ] as const) {
      const directory = await cached({ cacheDir, key, make: make(100), limitBytes: 1000 });
      const then = new Date(Date.now() - minutesAgo * 60_000);
      await utimes(directory, then, then);
    }
    await cached({ cacheDir, key: 'added', make: make(100), limitBytes: 250 });
    expect((await readdir(cacheDir)).sort()).toEqual(['added', 'newer', 'newest']);
  });
});

describe('contentKey', () => {
  it('depends on what is in the files and on the options', async () => {
    const file = join(cacheDir, 'v');
    await writeFile(file, '1');
    const keys = [await contentKey([file], { noise: 4 }), await contentKey([file], { noise: 5 })];
    await writeFile(file, '2');
    keys.push(await contentKey([file], { noise: 4 }));
    expect(new Set(keys).size).toBe(3);
    await writeFile(file, '1');
    expect(await contentKey([file], { noise: 4 })).toBe(keys[0]);
  });
});
