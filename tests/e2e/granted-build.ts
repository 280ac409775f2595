import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/setup/build.mjs';

/**
 * The build with its optional permissions granted: the browser's question is a window of its own, which no program can
 * click. The extension asks by the same code as for any user, and is answered at once.
 */
export async function grantedBuild(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'practice-proctor-granted-'));
  await cp(await ensureBuild(), directory, { recursive: true });
  const path = join(directory, 'manifest.json');
  const { permissions, optional_permissions: optional, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, permissions: [...permissions, ...optional] }));
  return directory;
}
