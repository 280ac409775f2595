// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../setup/run-command.mjs';
import { countTests } from './vitest-report.mjs';

const MAP_GROUP_BY = new URL('map-group-by.mjs', import.meta.url).href;

/**
 * Runs the tests of one project and counts them.
 *
 * @param {string} project of the Vitest configuration
 * @param {(line: string) => void} [onLine] gets what Vitest says at once
 * @returns {Promise<import('./vitest-report.mjs').TestCounts & { output: string }>}
 */
export async function runVitest(project, onLine) {
  const directory = await mkdtemp(join(tmpdir(), 'practice-proctor-tests-'));
  const report = join(directory, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const parameters = ['run', '--project', project, ...reporters];
  const { exitCode, output } = await runTool('vitest/vitest.mjs', parameters, {
    env: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${MAP_GROUP_BY}` },
    ...(onLine ? { onLine } : {}),
  });
  const json = await readFile(report, 'utf8').catch(() => null);
  await rm(directory, { recursive: true });
  return { ...countTests(json, exitCode), output };
}
