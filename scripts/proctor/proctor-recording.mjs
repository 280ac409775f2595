// @ts-check
import { writeFile } from 'node:fs/promises';
import { readScenario } from '../ffmpeg/scenario.mjs';
import { toFakeDevices } from '../ffmpeg/to-fake-devices.mjs';
import { ensureBuild } from '../setup/build.mjs';
import { ensureChromium } from '../setup/chromium.mjs';
import { ensureFfmpeg } from '../setup/ffmpeg.mjs';
import { importProduct } from '../setup/product-code.mjs';
import { withProgress } from '../setup/progress.mjs';
import { toEventsFile } from './events-file.mjs';
import { proctorSession } from './proctor-session.mjs';
import { parseOverrides } from './thresholds.mjs';

/**
 * @param {import('./read-options.mjs').Options} options
 * @returns {Promise<number>} the exit code
 */
export async function proctorRecording({ source, seconds, settings, outPath }) {
  // First: the product's own modules can't be read before its types have been prepared.
  const extensionDir = await ensureBuild();
  /** @type {typeof import('../../lib/rules/index')} */
  const { RULES } = await importProduct('lib/rules/index.ts');
  const ruleOverrides = parseOverrides(settings, RULES);
  const { path: chromiumPath } = await ensureChromium();
  const recording = 'scenarioDir' in source ? await readScenario(source.scenarioDir) : source;
  const { videoPath, audioPath, seconds: length } = await toFakeDevices({ ...recording, ...(await ensureFfmpeg()) });

  const duration = seconds ?? length;
  const stored = await withProgress(`Proctoring for ${Math.round(duration)} s`, () =>
    proctorSession({ chromiumPath, extensionDir, videoPath, audioPath, seconds: duration, ruleOverrides }),
  );
  await writeFile(outPath, `${JSON.stringify(toEventsFile(stored), null, 2)}\n`);
  console.log(`${stored.violations.length} violations, written to ${outPath}`);
  return 0;
}
