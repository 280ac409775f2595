// @ts-check
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { renderActor } from '../actor/render-video.mjs';
import { exportReport, openReport } from '../browser/product.mjs';
import { proctorSession } from '../proctor/proctor-session.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { withProgress } from '../setup/progress.mjs';
import { PROJECT_DIR } from '../setup/project-dir.mjs';
import { describeMatches, violationTable } from './demo-summary.mjs';
import { matchEvents } from './expected-events.mjs';
import { loadViolationWords } from './violation-words.mjs';

/** @typedef {import('../proctor/proctor-session.mjs').StoredSession} StoredSession */

const REPORT_DIR = join(PROJECT_DIR, 'demo-report');

/**
 * An actor sits the practice exam and does what one must not do, while the extension watches.
 *
 * @returns {Promise<number>} the exit code: 0 if everything that happened was logged
 */
export async function runDemo() {
  const { path: chromiumPath } = await ensureChromium();
  const extensionDir = await ensureBuild();
  const film = await withProgress('Filming the actor', (onProgress) => renderActor({ chromiumPath, onProgress }));
  const words = await loadViolationWords();
  await rm(REPORT_DIR, { recursive: true, force: true });
  await mkdir(REPORT_DIR, { recursive: true });

  console.log(`The actor sits an exam of ${words.clock(film.durationMs)}. Logged:`);
  const { violations } = await proctorSession({
    chromiumPath,
    extensionDir,
    videoPath: film.videoPath,
    audioPath: film.audioPath,
    seconds: film.durationMs / 1000,
    events: film.events.flatMap(({ driver, ...times }) => (driver === undefined ? [] : [{ driver, ...times }])),
    onOpened: (violation) => console.log(words.line(violation)),
    afterwards: keepReport,
  });

  const matches = matchEvents(film.events, violations);
  console.log(`\n${violationTable(violations, words)}\n\n${describeMatches(matches, words)}\n`);
  console.log(`The report is in ${REPORT_DIR}`);
  return matches.every(({ violation }) => violation !== null) ? 0 : 1;
}

/**
 * @param {import('../browser/launch-browser.mjs').RunningBrowser} browser
 * @param {StoredSession} stored
 */
async function keepReport(browser, { session }) {
  const report = await openReport(browser, session.id);
  await report.screenshot({ path: join(REPORT_DIR, 'report.png'), fullPage: true });
  await exportReport(browser, report, REPORT_DIR);
}
