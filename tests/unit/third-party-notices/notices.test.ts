import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { thirdPartyNotices } from '../../../modules/third-party-notices/notices';
import { SHIPPED } from '../../../modules/third-party-notices/shipped';

const root = process.cwd();

it('gives every part a name, a version, a copyright and its terms', async () => {
  const parts = (await thirdPartyNotices(root)).split(/-{80}/).slice(1);
  expect(parts).toHaveLength(SHIPPED.length);
  for (const part of parts) {
    expect(part).toMatch(/\d+\.\d+\.\d+.*: (MIT|Apache-2\.0|MPL-2\.0)/);
    expect(part).toMatch(/Permission is hereby granted|Apache License|Mozilla Public License/);
    expect(part.length).toBeGreaterThan(500);
  }
});

it('covers every runtime dependency', async () => {
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
  const names = SHIPPED.map((shipped) => shipped.package);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});
