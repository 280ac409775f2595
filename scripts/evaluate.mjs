#!/usr/bin/env node
// @ts-check
// `npm run evaluate`: how good is the detection on labelled recordings? See USAGE in evaluate/read-options.mjs.
import { readOptions, USAGE } from './evaluate/read-options.mjs';
import { ensureNodeVersion } from './setup/node-version.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { runScript } from './setup/run-script.mjs';

await runScript(async () => {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  ensureNodeVersion();
  const options = readOptions(process.argv.slice(2));
  await ensurePackages();
  // Only now, since it needs the packages.
  const { evaluateDataset } = await import('./evaluate/evaluate-dataset.mjs');
  return evaluateDataset(options);
});
