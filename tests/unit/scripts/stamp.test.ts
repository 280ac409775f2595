import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashFiles } from '../../../scripts/setup/hash-files.mjs';
import { oncePerHash } from '../../../scripts/setup/stamp.mjs';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'practice-proctor-stamp-'));
});
afterEach(() => rm(directory, { recursive: true }));

describe('oncePerHash', () => {
  const run = async (hash: string, work: () => Promise<void> = async () => undefined) =>
    oncePerHash({ file: join(directory, 'deep/stamp'), hash, work });

  it('does the work once for each hash', async () => {
    expect(await run('a')).toBe(true);
    expect(await run('a')).toBe(false);
    expect(await run('b')).toBe(true);
    expect(await run('a')).toBe(true);
  });

  it('does work again that failed, even if an earlier hash comes back', async () => {
    await run('a');
    const failing = run('b', async () => {
      throw new Error('no disk');
    });
    await expect(failing).rejects.toThrow('no disk');
    expect(await run('a')).toBe(true);
  });
});

describe('hashFiles', () => {
  const hash = () => hashFiles(directory, ['one.txt', 'folder', 'missing']);
  beforeEach(async () => {
    await mkdir(join(directory, 'folder/inner'), { recursive: true });
    await writeFile(join(directory, 'one.txt'), '1');
    await writeFile(join(directory, 'folder/inner/two.txt'), '2');
    await writeFile(join(directory, 'elsewhere.txt'), '3');
  });

  it('stays the same while the files do', async () => {
    expect(await hash()).toBe(await hash());
    const before = await hash();
    await writeFile(join(directory, 'elsewhere.txt'), 'changed');
    expect(await hash()).toBe(before);
  });

  it('changes with what is in a file, with its name, and with its absence', async () => {
    const hashes = [await hash()];
    await writeFile(join(directory, 'folder/inner/two.txt'), '2!');
    hashes.push(await hash());
    await rm(join(directory, 'folder/inner/two.txt'));
    hashes.push(await hash());
    await writeFile(join(directory, 'folder/two.txt'), '2!');
    hashes.push(await hash());
    await writeFile(join(directory, 'missing'), '');
    hashes.push(await hash());
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
