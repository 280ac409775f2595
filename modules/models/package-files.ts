import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ModelBuildError } from './errors';

/**
 * @param root directory from which packages are looked up, as Node does
 * @param path a file of an installed package, from the package's name on
 * @returns its absolute path
 * @throws ModelBuildError when there is no such file
 */
export function packageFile(root: string, path: string): string {
  const directories = createRequire(join(root, 'package.json')).resolve.paths(path) ?? [];
  const found = directories.map((directory) => join(directory, path)).find((candidate) => existsSync(candidate));
  if (found === undefined) throw new ModelBuildError(`${path} is not installed. Run \`npm ci\`.`);
  return found;
}

/** @throws ModelBuildError when there is no such file */
export async function readPackageFile(root: string, path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(packageFile(root, path)));
}
