import { readPackageFile } from '../models/package-files';
import { SHIPPED, type Shipped } from './shipped';

const MIT_TERMS = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** A package that carries the full text of the Apache License, for those that only name it. */
const APACHE_TEXT_PACKAGE = 'dexie';
const RULE = `\n${'-'.repeat(80)}\n\n`;

/**
 * The licences of everything in the build that others made, read from the installed packages.
 *
 * @param root the directory from which packages are looked up, as Node does
 * @throws {ModelBuildError} if a package is not installed
 */
export async function thirdPartyNotices(root: string): Promise<string> {
  const notices = await Promise.all(SHIPPED.map((shipped) => notice(root, shipped)));
  return ['Practice Proctor contains work of others, under these licences.', ...notices].join(RULE);
}

async function notice(root: string, shipped: Shipped): Promise<string> {
  const manifest: unknown = JSON.parse(await readText(root, shipped.package, 'package.json'));
  const version = typeof manifest === 'object' && manifest && 'version' in manifest ? manifest.version : '';
  const heading = `${shipped.package} ${version}${shipped.part ? ` (${shipped.part})` : ''}: ${shipped.licence}`;
  return `${heading}\n\n${await terms(root, shipped)}\n`;
}

async function terms(root: string, { package: name, licence, copyright }: Shipped): Promise<string> {
  if (copyright === undefined) return readText(root, name, 'LICENSE');
  const text = licence === 'MIT' ? MIT_TERMS : await readText(root, APACHE_TEXT_PACKAGE, 'LICENSE');
  return `${copyright}\n\n${text}`;
}

async function readText(root: string, name: string, file: string): Promise<string> {
  return new TextDecoder().decode(await readPackageFile(root, `${name}/${file}`));
}
