// @ts-check
import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PROJECT_DIR } from '../setup/project-dir.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { chooseWork } from './dataset/choose-work.mjs';
import { readDataset } from './dataset/read-dataset.mjs';
import { judgeAll } from './judge-all.mjs';
import { aboutRun } from './report/about-run.mjs';
import { fillAccuracyPage } from './report/accuracy-page.mjs';
import { describeResults, tablesOf } from './report/print-results.mjs';
import { runResults } from './run-results.mjs';
import { gatherTools } from './tools.mjs';

const ACCURACY_PAGE = join(PROJECT_DIR, 'docs/accuracy.md');

/**
 * @param {import('./read-options.mjs').Options} options
 * @returns {Promise<number>} the exit code; what was found does not decide it
 * @throws {SetupError}
 */
export async function evaluateDataset(options) {
  const dataset = await readDataset(options.dir);
  const work = chooseWork(dataset, options.only);
  await ensureFolder(options.jsonPath);
  tellAbsent(dataset, options.only);
  const tools = await gatherTools(options);
  try {
    const records = await judgeAll(work, dataset, { tools, cleanMinutes: options.cleanMinutes });
    const results = runResults(records, tools);
    const about = await aboutRun(options, tools.chromiumPath);
    if (options.jsonPath !== null)
      await writeFile(options.jsonPath, `${JSON.stringify({ ...about, ...results }, null, 2)}\n`);
    if (options.docs) {
      await writeFile(ACCURACY_PAGE, fillAccuracyPage(await readFile(ACCURACY_PAGE, 'utf8'), tablesOf(results), about));
    }
    console.log(`\n${describeResults(results)}`);
    return 0;
  } finally {
    await tools.workers.close();
  }
}

/**
 * Better to fail now than after an hour.
 *
 * @param {string | null} path
 */
async function ensureFolder(path) {
  if (path === null) return;
  const folder = await stat(dirname(path)).catch(() => null);
  const file = await stat(path).catch(() => null);
  if (!folder?.isDirectory() || file?.isDirectory())
    throw new SetupError(`--json ${path}: no file can be written there.`);
}

/**
 * @param {import('./dataset/read-dataset.mjs').Dataset} dataset
 * @param {string | null} only
 */
function tellAbsent({ scenarios, stills, sounds, films }, only) {
  if (only !== null) return;
  const parts = { scenarios, images: stills, audio: sounds, 'clean time': films && sounds };
  const absent = Object.entries(parts).flatMap(([name, part]) => (part === null ? [name] : []));
  if (absent.length > 0) console.log(`Not in this data, and so not judged: ${absent.join(', ')}.`);
}
