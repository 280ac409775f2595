import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveExam } from '../../../scripts/exam-server.mjs';

let exam: Awaited<ReturnType<typeof serveExam>>;
beforeAll(async () => {
  exam = await serveExam();
});
afterAll(() => exam.close());

/** Sends the path as it is; `fetch` would tidy it up first. */
function status(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(exam.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the exam server', () => {
  it('serves the exam at a localhost address, forbidding everything from elsewhere', async () => {
    expect(exam.url).toMatch(/^http:\/\/localhost:\d+\/$/);
    const response = await fetch(exam.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('<main');
  });

  it.each([
    ['exam.js', 'text/javascript; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['icon.svg', 'image/svg+xml'],
  ])('serves %s as %s', async (file, type) => {
    const response = await fetch(new URL(file, exam.url));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fscripts/exam-server.mjs',
    '/%00.html',
    '/%',
    '/no.js',
    '/README.md',
  ])('does not serve %s', async (path) => {
    expect(await status(path)).toBe(404);
  });

  it('leaves files beside the folder alone, whatever they are called', async () => {
    expect(await status('/../practice-exam-secret/a.js')).toBe(404);
  });

  it('answers a HEAD without a body, and no other method', async () => {
    const head = await fetch(exam.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(exam.url, { method: 'POST' })).status).toBe(405);
  });

  it('frees its port on close', async () => {
    const other = await serveExam();
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});
