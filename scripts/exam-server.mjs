// @ts-check
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { PROJECT_DIR } from './setup/project-dir.mjs';

const EXAM_DIR = join(PROJECT_DIR, 'practice-exam');

/** Nothing else is served. @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as exam sites are: what works here works there. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the practice exam, or other pages like it, to this computer only.
 *
 * @param {object} [options]
 * @param {number} [options.port] 0 takes any free one
 * @param {string} [options.directory] its pages
 * @param {(pathname: string) => string | null} [options.policyOf] a page's content security policy; `null` = none
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws if the port is taken (`EADDRINUSE`)
 */
export async function serveExam({ port = 0, directory = EXAM_DIR, policyOf = () => POLICY } = {}) {
  const server = createServer((request, response) => {
    void answer(request, directory).then(({ status, headers, body }) => {
      const policy = policyOf((request.url ?? '/').split(/[?#]/)[0] ?? '/');
      const policyHeader = policy === null ? {} : { 'content-security-policy': policy };
      response.writeHead(status, { ...HEADERS, ...policyHeader, ...headers });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The exam server has no port');
  return {
    url: `http://localhost:${address.port}/`,
    close: async () => {
      server.close();
      // Browsers keep connections open.
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {string} directory
 * @returns {Promise<{ status: number, headers?: Record<string, string>, body: Buffer | string }>}
 */
async function answer({ method, url = '/' }, directory) {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };
  const path = filePath(url, directory);
  const contentType = path === null ? undefined : CONTENT_TYPES[extname(path)];
  if (path === null || contentType === undefined) return NOT_FOUND;
  try {
    return { status: 200, headers: { 'content-type': contentType }, body: await readFile(path) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      return NOT_FOUND;
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: 'The file cannot be read.' };
  }
}

const NOT_FOUND = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };

/**
 * @param {string} target of the request
 * @param {string} directory
 * @returns {string | null} a path inside the exam's folder, or null
 */
function filePath(target, directory) {
  try {
    const pathname = decodeURIComponent(target.split(/[?#]/)[0] ?? '/');
    const path = join(directory, pathname === '/' ? 'index.html' : pathname);
    return path.startsWith(directory + sep) && !path.includes('\0') ? path : null;
  } catch {
    // Not a valid percent encoding.
    return null;
  }
}
