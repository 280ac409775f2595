import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { readLog } from '../../scripts/browser/session-rows.mjs';
import { serveExam } from '../../scripts/exam-server.mjs';
import { PROJECT_DIR } from '../../scripts/setup/project-dir.mjs';
import type { Browser } from './open-exam';

const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** The pages in `tests/fixtures/exam-pages`, under the policies that such sites have. */
export function serveExamPages() {
  return serveExam({
    port: 0,
    directory: join(PROJECT_DIR, 'tests/fixtures/exam-pages'),
    policyOf: (pathname) => (pathname.startsWith('/strict-csp') ? STRICT_POLICY : null),
  });
}

/** The questions of the session's log, as in `3/20`; of one exam only, if its number of questions is given. */
export async function questionsShown(browser: Browser, total?: number): Promise<readonly string[]> {
  return (await readLog(browser)).flatMap((entry) =>
    entry.type === 'question' && (total === undefined || entry.total === total)
      ? [`${entry.number}/${entry.total ?? '?'}`]
      : [],
  );
}

/** What the hostile page can do, and what it has learnt by it. */
export interface Loot {
  readonly roots: number;
  readonly strangers: readonly unknown[];
  readonly events: readonly string[];
  readonly messages: readonly unknown[];
  readonly errors: readonly string[];
}

export async function attack(page: Page, name: string): Promise<unknown> {
  return page.evaluate(
    (which) => (window as unknown as { attacks: Record<string, () => unknown> }).attacks[which]?.(),
    name,
  );
}

export async function lootOf(page: Page): Promise<Loot> {
  return page.evaluate(() => (window as unknown as { loot: Loot }).loot);
}
